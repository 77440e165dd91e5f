import { mentionsOf } from './mentions.ts';
import { bareWords } from './person-nouns.ts';
import { besideName } from './person-wording.ts';
import type { Gender } from './pseudonym-names.ts';
import { sight } from './setting.ts';

/** What says a sex by itself; `formand` and `kæreste` do not. */
const told: readonly (readonly [Gender, RegExp])[] = [
  [
    'female',
    /(?:mor|søster|datter|moster|faster|tante|kusine|kone|hustru|veninde|pige|kvinde|enke)$/u,
  ],
  ['male', /(?:far|bror|søn|onkel|fætter|dreng|fyr|^(?:ægte|enke|eks)?mand)$/u],
];

/** `Kim, hans kone,`, `Kim er min søster`: but in `Kim, min søster Ida` the word is another's. */
const behindName = new RegExp(
  String.raw`^(?:,\s|,?\s(?:(?:der|som)\s)?(?:er|var)\s)(?:min|hans|hendes|deres|vores|din|jeres|\p{L}+[s’'])\s(?:\p{Ll}+\s)?(?<noun>${bareWords})(?!\p{L}|\s\p{Lu})`,
  'iu',
);

/** What the words beside a name say of its bearer in some text: a wife is a woman, whatever her name looks like. */
export function genderBeside(forms: readonly string[], texts: readonly string[]): Gender | null {
  for (const text of texts) {
    for (const { start, end } of mentionsOf(text, forms)) {
      const behind = text.slice(end, end + sight);
      const before = text.slice(Math.max(0, start - sight), start);
      const own = besideName({ before, behind })?.bare ?? behindName.exec(behind)?.groups?.noun;
      const found = told.find(([, words]) => own !== undefined && words.test(own.toLowerCase()));
      if (found !== undefined) return found[0];
    }
  }
  return null;
}
