import type { Node } from '@tiptap/pm/model';
import { escapeLineStart } from './escape-line-start.ts';
import { inlinePieces } from './inline-pieces.ts';
import { joinTexts } from './join-texts.ts';
import { nestMarks } from './nest-marks.ts';
import { writeSpans } from './write-spans.ts';

/** Writes the text of a paragraph or a heading, with its marks, as Markdown. */
export function inlineToMarkdown(block: Node): string {
  const text = writeSpans(joinTexts(nestMarks(inlinePieces(block))));
  return block.type.name === 'heading' ? text : text.split('\n').map(escapeLineStart).join('\n');
}
