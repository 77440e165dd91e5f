import { escapeLineStart } from '../escape-markdown.ts';
import type { Line } from './line.ts';

/** `> `, `>>`, `> > `: what mail programs put before each line that a plain text quotes. */
const marks = /^(?:>[ \u00a0]?)+/;
const escapedMarks = /^\\?(?:>[ \u00a0]?)+/;
/** A single line that begins so may be an arrow of somebody's own. */
const fewest = 2;

/**
 * The lines of an html message in which marks of quoting stand as text, as they do where a program shows a
 * plain mail as html (Gmail quotes one so): the marks say how deep a line is quoted, as in plain text.
 */
export function withMarksAsDepth(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => text.startsWith('>')).length < fewest) return lines;
  return lines.map((line) => {
    const mark = marks.exec(line.text)?.[0] ?? '';
    if (mark === '') return line;
    const { text, markdown } = line;
    return {
      ...line,
      text: text.slice(mark.length).trim(),
      markdown:
        markdown === null ? null : escapeLineStart(markdown.replace(escapedMarks, '').trim()),
      depth: line.depth + mark.split('>').length - 1,
      isSoftQuote: false,
    };
  });
}
