import type { ReadableDifference } from '../../shared/history/readable-difference.ts';
import type { TextPart } from '../../shared/history/story-difference.ts';
import { ChangedText } from '../ui/changed-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './difference.module.css';

/** What differs in one field. */
export type DifferenceProps = { readonly difference: ReadableDifference };

/** A field's name, and below it what went and what came. */
export function Difference({ difference: { name, form, parts } }: DifferenceProps) {
  const { none } = useMessages().history.versions;
  return (
    <div className={style.difference}>
      <dt>{name}</dt>
      <dd data-form={form}>
        {parts.length === 0 && none}
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a difference never move.
          <Part key={index} part={part} />
        ))}
      </dd>
    </div>
  );
}

function Part({ part: { kind, text } }: { readonly part: TextPart }) {
  return kind === 'same' ? <span>{text}</span> : <ChangedText kind={kind} text={text} />;
}
