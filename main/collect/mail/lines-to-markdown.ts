import { unitsOf } from '../../../shared/collect/parts/unit.ts';
import { unitsToMarkdown } from '../../../shared/collect/parts/units-to-markdown.ts';
import type { Line } from '../../../shared/collect/thread/line.ts';

/** Lines of a document as Markdown. */
export function linesToMarkdown(lines: readonly Line[]): string {
  return unitsToMarkdown(unitsOf(lines));
}
