import type { Line } from '../../../shared/collect/mail/line.ts';
import { unitsOf } from '../../../shared/collect/mail/unit.ts';
import { unitsToMarkdown } from '../../../shared/collect/mail/units-to-markdown.ts';

/** Lines of a document as Markdown. */
export function linesToMarkdown(lines: readonly Line[]): string {
  return unitsToMarkdown(unitsOf(lines));
}
