import type { Line } from './line.ts';

/** Where the indented lines end that begin at a place, with broken lines between them. */
export function endOfIndent(lines: readonly Line[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '') continue;
    if (line.indent < 4 && !isBrokenRest(lines, at)) break;
    end = at + 1;
  }
  return end;
}

/** From this many signs on an indented line was broken, and its rest lost the indent. */
const brokenFrom = 55;

/** Whether a line without an indent goes on from the long line just above it. */
function isBrokenRest(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return above !== undefined && above.text.length + above.indent >= brokenFrom;
}

/** Indented lines as they were before somebody quoted them, with the marks of what they quoted. */
export function withoutIndent(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (line.indent < 4 && line.text !== '' && last !== undefined && last.text !== '') {
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      continue;
    }
    const marks = /^(?:>\s?)+/.exec(line.text)?.[0] ?? '';
    whole.push({
      ...line,
      text: line.text.slice(marks.length),
      depth: line.depth + (marks.match(/>/g)?.length ?? 0),
      indent: Math.max(0, line.indent - 4),
    });
  }
  return whole;
}
