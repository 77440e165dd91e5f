import type { ReadableDifference } from './readable-difference.ts';
import type { TextPart } from './story-difference.ts';

/** A difference as a line to read: `[-out-]` for what went and `{+in+}` for what came. */
export function differenceLine({ name, form, parts }: ReadableDifference): string {
  return `${name}: ${parts.map(marked).join(form === 'list' ? ' ' : '')}`;
}

function marked({ kind, text }: TextPart): string {
  if (kind === 'removed') return `[-${text}-]`;
  return kind === 'added' ? `{+${text}+}` : text;
}
