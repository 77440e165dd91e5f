import type { ReadWord } from '../read-paragraph.ts';
import { storySign } from '../story/story-signs.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';

/**
 * Letters in capitals that spell a word or stand for a thing as well, where they stand for somebody: behind what somebody does
 * (`sagsbehandler LØ`), beside the initials of another (`CV og ABH`), and then wherever the story has them; and those that are
 * written as no word is.
 */
export function lettersOfWords(source: string, story: StoryWords): readonly ReadWord[] {
  const { words } = story;
  const inCapitals = askedWords(story, (word) => hasCapitals(word) || isOwner(word));
  if (inCapitals.length === 0) return [];
  const named = new Set<string>();
  const isNamed = (word: ReadWord, index: number) =>
    hasCapitals(word) &&
    isWritten(word.known, wordForm.shortInitials) &&
    isSpelt(word) &&
    (isBehindRole(source, words[index - 1], word) ||
      isBesideInitials(source, words, index) ||
      (!isOfField(word) && ofYears.test(source.slice(word.end, word.end + longestYears))));
  for (const { text } of askedWords(story, isNamed)) named.add(text);
  return inCapitals.filter((word) => isOf(named, word.text) || isNoWord(source, word));
}

/** Two capitals side by side, or around a small letter: without them it is none of these. */
const hasCapitals = ({ known }: ReadWord) =>
  (known.storySigns & (storySign.capitals | storySign.around)) !== 0;

/** `OP, 29-årig`, `KU på 31` */
const ofYears =
  /^(?:,? [1-9]\d(?:-årig| år(?! siden))| på [1-9]\d(?! \p{L}*(?:timer|kr|dage|uger|procent)))(?![\p{L}\d.,%])/u;
const longestYears = 16;
const isOfField = ({ facts }: ReadWord) => (facts & fact.field) !== 0;

/** `P's mor` */
const isOwner = ({ known }: ReadWord) => isWritten(known, wordForm.letterOf);

/** Small words that nobody says loudly. */
const small = /^(?:AF|OM|AD|AT|EL)s?$/;
const loudBefore = /\p{Lu}{2} $/u;
const loudBehind = /^ \p{Lu}{2}/u;

/** `JoH`, `LØs fravær`, and `AF beder om svar` where the words beside it are not said loudly. */
function isNoWord(source: string, word: ReadWord): boolean {
  const { text, facts, start, end } = word;
  if (isOwner(word)) return true;
  if (/^\p{Lu}\p{Ll}\p{Lu}\p{Ll}?$/u.test(text))
    return (facts & (fact.field | fact.firstName)) === 0;
  if (small.test(text)) {
    const before = source.slice(Math.max(0, start - 3), start);
    return !loudBefore.test(before) && !loudBehind.test(source.slice(end, end + 3));
  }
  return /^\p{Lu}{2,3}s$/u.test(text) && isSpelt(word) && (facts & fact.field) === 0;
}

/** With the genitive's s. */
const isOf = (named: ReadonlySet<string>, text: string) =>
  named.has(text) || (/^\p{Lu}+s$/u.test(text) && named.has(text.slice(0, -1)));

const isSpelt = ({ facts, verdict }: ReadWord) =>
  verdict === null && (facts & (fact.word | fact.grammar | fact.field)) !== 0;

/** `sagsbehandler AF`: who somebody is, in small letters and right before. */
function isBehindRole(source: string, role: ReadWord | undefined, { start }: ReadWord): boolean {
  return (
    role !== undefined &&
    !role.known.isCapital &&
    (role.facts & fact.role) !== 0 &&
    source.slice(role.end, start) === ' '
  );
}

/** Things, which no place of work is short for: `CV og ABH`. */
const thing =
  /^(?:[CD]V[DR]?|TV|PC|SMS|GPS|USB|PDF|OK|BT|ID|WC|IQ|FN|QR|AF|OM|AD|AT|EL|LØ|SØ|MA|TI|TO|FR|PS|NB)$/;

/** `AL/PJ` */
const isWordOfTwo = ({ text, facts }: ReadWord) => text.length === 2 && (facts & fact.field) === 0;

function isBesideInitials(source: string, words: readonly ReadWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !(thing.test(word.text) || isWordOfTwo(word))) return false;
  return [-1, 1].some((step) => {
    const near = words[index + step];
    const other = near?.known.lower === 'og' ? words[index + 2 * step] : near;
    if (other === undefined || isSpelt(other)) return false;
    if (!isWritten(other.known, wordForm.shortInitials)) return false;
    const [first, last] = step < 0 ? [other, word] : [word, other];
    return /^(?:, | og |\/| & | \+ )$/.test(source.slice(first.end, last.start));
  });
}
