import { personIn } from '../people/person-line.ts';
import type { Line } from '../thread/line.ts';

/** `Anna Holm (AH)`, `Bo Lund (ref.)`: among those who were there. */
const listed =
  /(?<![\p{L}'’.-])(\p{Lu}[\p{L}'’.-]{1,30}(?:\s(?:\p{Lu}[\p{L}'’.-]{1,30}|af|von|van|de)){1,3})\s\((\p{L}{1,5}\.?)\)/gu;
/** `AH: …`, `AH – …`, `Ref. – …`. */
const led = /^(\p{L}{1,5}\.?)\s?(?::|\s[–—-](?=\s))\s+(?!\s)/u;

/** The whole names by the initials that stand behind them in a list of participants; empty for fewer than two. */
export function participantsIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of lines) {
    for (const [, said = '', initials = ''] of text.matchAll(listed)) {
      const name = personIn(said);
      if (name !== '') found.set(initials.toLowerCase(), name);
    }
  }
  return found.size > 1 ? found : new Map();
}

/** Lines on which a participant tells, with the whole name in the place of the initials. */
export function withWholeNames(lines: readonly Line[]): readonly Line[] {
  const participants = participantsIn(lines);
  if (participants.size === 0) return lines;
  return lines.map((line) => {
    const alone = participants.get(line.text.toLowerCase());
    if (alone !== undefined) return { ...line, text: alone, markdown: null };
    const match = led.exec(line.text);
    const name = participants.get((match?.[1] ?? '').toLowerCase());
    if (match === null || name === undefined) return line;
    return { ...line, text: `${name}: ${line.text.slice(match[0].length)}`, markdown: null };
  });
}
