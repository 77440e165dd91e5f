import { brokenFrom } from '../broken-lines.ts';
import type { Line } from '../thread/line.ts';

/** No program that breaks lines lets them grow longer, in signs. */
const widest = 110;
/** A line on which a sentence stops was broken there only where all are broken alike; `usual` says that they are not. */
const usual = 1_000;

/** Lines of plain text as paragraphs, where all of it was broken into narrow lines; other lines as they are. */
export function joinedLines(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const isPlain = lines.every(({ text, markdown }) => text === '' || markdown === null);
  const from =
    isPlain && texts.every((text) => text.length <= widest) ? brokenFrom(texts, usual) : usual;
  if (from === usual) return lines;
  const joined: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const before = texts[at - 1] ?? '';
    const last = joined.at(-1);
    if (last !== undefined && line.text !== '' && before.length >= from && !startsAnew(line.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/** An item of a list or a rule is a line of its own. */
function startsAnew(text: string): boolean {
  return /^(?:[-–—•·*/(]\s?|\d{1,2}[.)]\s|[_=*-]{3,}$|☐|☑)/.test(text);
}
