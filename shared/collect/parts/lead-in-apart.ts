import { cut } from './cut-unit.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { wordCount } from './unit.ts';

const brought =
  '(?:min|mit|mine|hans|hendes|deres|en|et|den|\\p{Lu}[\\p{L}-]+s)(?: (?:egen|eget|historie|fortælling|beretning|bidrag|version|her|lille|kort|korte))*';
/** “Anna sad ved siden af, her er hendes:” before the story in the same paragraph. */
const leadIn = new RegExp(
  `^[^:"“”»«\\n]{0,160}(?<!\\p{L})(?:her|nu) (?:er|kommer|følger|får (?:I|du)|har (?:I|du)) (?:så |lige |altså |da |også )?${brought}:\\s+(?=\\p{Lu})`,
  'iu',
);
/** What stands behind it is a story from so many words on. */
const shortestStory = 14;

/** The units of a message, of which words that bring a story on its own first line are none of it, and part it from one above. */
export function withLeadInApart(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const first = units.findIndex(({ kind }) => kind === 'story');
  return units.flatMap((unit, at): readonly LabelledUnit[] => {
    if (unit.kind !== 'story' || (at !== first && !unit.isApart)) return [unit];
    const length = leadIn.exec(unit.text)?.[0].length ?? 0;
    if (length === 0 || wordCount(unit.text.slice(length)) < shortestStory) return [unit];
    const [head, rest] = cut(unit, length);
    if (rest === null) return [unit];
    return [
      { ...head, kind: 'lead-in' },
      { ...rest, kind: 'story', isApart: true, isNext: at !== first },
    ];
  });
}
