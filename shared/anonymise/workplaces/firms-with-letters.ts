import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/** No firm has more words before those letters. */
const longest = 5;
/** What leads to a firm in small letters. */
const preps = new Set(['på', 'i', 'hos', 'fra', 'for', 'til', 'ved', 'af', 'med']);

/** Firms by the letters that say what they are in law: `Nordhavn Fisk A/S`, and in small letters, worth a look, `thy byg i/s`. */
export function firmsWithLetters(source: string, words: readonly ReadWord[]): readonly Span[] {
  const spans: Span[] = [];
  words.forEach((word, index) => {
    if (!isFirst(source, word)) return;
    const isCapital = word.known.isCapital;
    const first = isCapital
      ? firstOfName(source, words, index)
      : firstOfSmall(source, words, index);
    if (first === undefined) return;
    const [{ start }, end] = [first, word.end + '/S'.length];
    const certainty = isCapital ? 'found' : 'look';
    spans.push({ start, end, type: 'ORG', certainty, reason: 'context' });
  });
  return spans;
}

/** The A of `A/S`. */
const isFirst = (source: string, { text, end }: ReadWord) =>
  text.length === 1 &&
  source.charCodeAt(end) === slash &&
  /^[AIKP]\/S(?![\p{L}/])/iu.test(source.slice(end - 1, end + 3));
const slash = 0x2f;

const isGap = (source: string, one: ReadWord, other: ReadWord) =>
  /^(?:[ \u00a0]| ?& ?|\. )$/.test(source.slice(one.end, other.start));

function firstOfName(source: string, words: readonly ReadWord[], index: number) {
  let first: ReadWord | undefined;
  for (let at = index - 1; at >= Math.max(0, index - longest); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || !isGap(source, word, next)) break;
    const isJoint = word.text === 'og' || word.text === 'af';
    if (!word.known.isCapital && !isJoint) break;
    if (word.isStart && (word.facts & fact.grammar) !== 0) break;
    if (!isJoint) first = word;
  }
  return first;
}

function firstOfSmall(source: string, words: readonly ReadWord[], index: number) {
  for (let at = index - 1; at >= Math.max(0, index - longest); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || !isGap(source, word, next)) return undefined;
    if (preps.has(word.known.lower)) return at + 1 < index ? next : undefined;
  }
  return undefined;
}
