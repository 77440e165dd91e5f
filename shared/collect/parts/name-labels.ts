import { personIn } from '../people/person-line.ts';
import type { Line } from '../thread/line.ts';

/** What stands before who wrote something, on a line of its own. */
const label =
  /^(?:(?:dit|mit|evt\.?|fulde) )*(?:navn(?: og \p{L}+)?|for- og efternavn|fornavn og efternavn|forfatter|fortæller|indsender|indsendt af|fortalt af|skrevet af|afsender|medarbejder|bidragyder|fra|hvem (?:er du|fortæller|skriver)\?)\s*:?$/iu;
/** The name stands no further below its label. */
const furthest = 3;

/** Puts the name that stands on the line below its label beside it: `Navn:` and `Anna Holm`. */
export function withNamesBeside(lines: readonly Line[]): readonly Line[] {
  const below = new Map(
    [...lines.keys()].flatMap((at) => {
      const name = isLabel(lines[at]?.text ?? '') ? nameBelow(lines, at) : -1;
      return name < 0 ? [] : [[at, name] as const];
    }),
  );
  if (below.size === 0) return lines;
  const taken = new Set(below.values());
  return lines.flatMap((line, at): readonly Line[] => {
    if (taken.has(at)) return [];
    const name = lines[below.get(at) ?? -1];
    return name === undefined
      ? [line]
      : [{ ...line, text: `${line.text.trim()} ${name.text.trim()}`, markdown: null }];
  });
}

function isLabel(text: string): boolean {
  return text.length < 40 && /[:?]\s*$/.test(text) && label.test(text.trim());
}

function nameBelow(lines: readonly Line[], label: number): number {
  for (let at = label + 1; at <= label + furthest; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '') return personIn(text) === '' ? -1 : at;
  }
  return -1;
}
