import { wordsOf } from '../lists/words-of.ts';
import type { StoryWords } from '../story/story-words.ts';

/** Months that are first names too. */
export const monthNames: ReadonlySet<string> = new Set(wordsOf('april maj juni juli august'));

/** What a word is a cue of in a story, as bits; most are of nothing. */
const cue = { naming: 1, small: 2, title: 4 } as const;
const small = new Set(
  [...monthNames].flatMap((name) => [name, `${name}s`]).concat('bedste', 'bedstes'),
);
const title =
  /^(?:Mor|Far|Mutter|Mormor|Farmor|Morfar|Farfar|Bedstemor|Bedstefar|Moster|Faster|Tante|Onkel|Søster|Broder|Fætter|Kusine|Hr|Herr|Fru|Frk|Frøken)$/u;

/** Of the words that name, those that a name stands right beside; `frihed` and `kendt` are none. */
const naming = /^(?:hedder|hed|kald(?:er|te|t|es|et)?|navn(?:et)?|præsentere(?:r|de))$/iu;

/** The bits of a word. */
export function cueOf(text: string): number {
  return (
    (naming.test(text) ? cue.naming : 0) |
    (small.has(text) ? cue.small : 0) |
    (title.test(text) ? cue.title : 0)
  );
}

/** Where words stand that are a cue, each as its index. */
export interface Cues {
  /** Words that may say what somebody is called. */
  readonly naming: readonly number[];
  /** Small words that somebody may be called by, in small letters. */
  readonly small: readonly number[];
  /** Titles and kin with a capital. */
  readonly titles: readonly number[];
}

/** The cues of a story. */
export function cuesIn({ words, asked }: StoryWords): Cues {
  const cues = { naming: [] as number[], small: [] as number[], titles: [] as number[] };
  for (const index of asked) {
    const own = words[index]?.known.cue ?? 0;
    if (own === 0) continue;
    if ((own & cue.naming) !== 0) cues.naming.push(index);
    if ((own & cue.small) !== 0) cues.small.push(index);
    if ((own & cue.title) !== 0) cues.titles.push(index);
  }
  return cues;
}
