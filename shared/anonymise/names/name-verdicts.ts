import type { Certainty, FindingReason, FindingType } from '../finding.ts';
import { everydayThings, widePlaces } from '../lists/everyday-places.ts';
import type { KnownWord } from '../story/known-word.ts';
import type { Manner } from '../tagger/features.ts';
import { fact } from '../tagger/lexicon.ts';
import { labelCount } from '../tagger/tagger.ts';
import type { Token } from '../tagger/tokens.ts';
import { monthNames } from './cues.ts';
import { isToldByLetter } from './told-by-letter.ts';

/** Whether a token is part of a name, of which type, and how sure that is. */
export interface Verdict {
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly reason: FindingReason;
}

/**
 * So likely must the tagger hold a name to be for it to be found, at the start of a sentence too, or
 * to be worth a look: a word in small letters among others with capitals, a plain word, one in a chat, a
 * name that is a word in a chat, one where capitals are few, any other, a first name in small letters that is a word, one with a
 * capital inside a sentence; and so likely for it to
 * be one against the lists; behind an article; a role at the start of a sentence; a plain word, or one in small letters among
 * others with capitals, to be found (on texts that the tagger had not met, half of those that it held likelier than 0.6 were no names).
 */
const thresholds = {
  found: 0.6,
  start: 0.75,
  small: 0.5,
  word: 0.42,
  chat: 0.3,
  common: 0.0015,
  few: 0.05,
  look: 0.12,
  named: 0.1,
  hint: 0.05,
  letter: 0.9,
  against: 0.97,
  articled: 0.8,
  role: 0.75,
  plain: 0.9,
} as const;

const kinds: readonly FindingType[] = ['PERSON', 'PLACE', 'ORG'];

const spoken = /^(?:hos|med|hej|hils|spørg|ring|på|af|og|har|kan|er|skal|vil|mor|far|bror|søster)$/;
const article = /^(?:en|et|sin|sit|min|mit|din|dit|nogen|noget|ingen|stk)$/;
const company = /^(?:hos|med|spørg|ring|hej|kære|af)$/i;
const leading = /^(?:i|til|fra|ved|mod|omkring|nær|på)$/;
/** `5-T`, `3.A`. */
const isJoined = (before: Token, { start }: Token) =>
  before.end === start && /^[-\d]/.test(before.text);
/** `onkel p`. */
const kin = /^(?:onkel|tante|moster|faster|farmor|farfar|mormor|morfar|fru|hr|frk|søster|bror)$/iu;

const madeUp = /^(?=\p{L}*\d|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,})\p{Lu}[\p{L}\d]{4,}-\p{Ll}/u;
const subject = /^(?:det|jeg|du|han|hun|vi|man)$/;

/** `en hvid bil`, `når det regner`: an adjective that is a surname as well, and a verb right behind who does it. */
const isNoneThere = (facts: number, before: Token | undefined) =>
  (facts & (fact.surname | fact.firstName)) === fact.surname ||
  ((facts & fact.firstName) !== 0 && before !== undefined && subject.test(before.text));

/** What a first name in small letters is none by. */
const notName = fact.word | fact.compound | fact.field | fact.grammar | fact.genitive;
/** Of these, what most words have is the first alone: nothing below holds for them in small letters. */
const plainFacts = fact.word | fact.place | fact.firstName | fact.surname;

/**
 * What the tagger, the dictionary and the capitals together say of a word; null where it is no name.
 * `isNaming` where what stands before says that somebody is called so.
 */
export function verdictOf(
  token: Token,
  before: Token | undefined,
  word: KnownWord,
  marginals: Float64Array,
  index: number,
  manner: Manner,
  isNaming: (token: Token) => boolean,
): Verdict | null {
  const row = index * labelCount;
  const { facts } = word;
  const isSmall = !word.isCapital && manner === 'capitals' && word.text.length > 1;
  // Most words of most texts: asked first, and without preparing the other questions.
  if (
    isSmall &&
    (facts & plainFacts) === fact.word &&
    1 - (marginals[row] ?? 0) < thresholds.word
  ) {
    return (facts & (fact.grammar | fact.field)) === 0 && isNaming(token)
      ? { type: 'PERSON', certainty: 'look', reason: 'context' }
      : null;
  }
  return closerVerdict(token, before, word, marginals, row, manner, isNaming);
}

function closerVerdict(
  token: Token,
  before: Token | undefined,
  { isCapital, facts, isOfOffice }: KnownWord,
  marginals: Float64Array,
  row: number,
  manner: Manner,
  isNaming: (token: Token) => boolean,
): Verdict | null {
  const { text } = token;
  const withoutCapitals = manner !== 'capitals';
  const likely = 1 - (marginals[row] ?? 0);
  const shareOf = (label: number) =>
    (marginals[row + label] ?? 0) + (marginals[row + label + 1] ?? 0);
  const [person, place, organisation] = [shareOf(1), shareOf(3), shareOf(5)];
  const best = organisation > Math.max(person, place) ? 2 : place > person ? 1 : 0;
  const has = (bits: number) => (facts & bits) !== 0;
  // `Byrådssekretariatet` alone on a line, however much it looks like a name.
  if (isCapital && has(fact.field) && !has(fact.firstName | fact.surname) && isOfOffice)
    return null;
  const reason: FindingReason = has(fact.place)
    ? 'known-place'
    : has(fact.firstName | fact.surname)
      ? 'known-name'
      : has(fact.word | fact.compound)
        ? 'context'
        : 'unknown-word';
  const verdict = (certainty: Certainty): Verdict => ({
    type: kinds[best] ?? 'PERSON',
    certainty,
    reason,
  });

  // A letter alone is a point of a list, a house, a key, before it is an initial.
  if (
    isCapital &&
    text.length === 2 &&
    text.endsWith('.') &&
    before !== undefined &&
    isToldByLetter(before.text)
  )
    return null;
  if (text.length === 1 && before !== undefined) {
    // `3F`: a letter right behind a digit is a part of what the digit begins.
    if (before.end === token.start && /\d$/.test(before.text)) return null;
    if (kin.test(before.text)) return /^[iåo]$/.test(text) ? null : verdict('look');
    const isTold = isCapital ? isToldByLetter(before.text) || isJoined(before, token) : true;
    const enough = isCapital && !isJoined(before, token) ? thresholds.letter : thresholds.found;
    // `felt C`, however much it looks like a borger's initial.
    if (isCapital && isToldByLetter(before.text)) return null;
    if (isTold && (likely < enough || withoutCapitals === isCapital)) return null;
    if (isTold) return verdict('look');
  }
  if (widePlaces.has(text)) return null;
  const isWord = has(fact.word | fact.compound);
  if (!isCapital && isWord && likely < thresholds.named && isNoneThere(facts, before)) return null;
  // `NemKonto-kort`, `Back2School-manual`: a thing of something with a sign or a capital within.
  const hasHyphen = text.includes('-');
  if (isCapital && hasHyphen && madeUp.test(text) && likely < thresholds.found) return null;
  const isSafe = isWord || has(fact.field | fact.role);
  // `lille-Ib`, `farfar-kim`: a first name with a hyphen is a name, however it is written.
  const isCalled = has(fact.firstName) && hasHyphen;
  if (isCalled && likely < thresholds.found) return verdict('look');
  // `kalder dem Elleve og Seksten`: a small word too, with a capital inside a sentence.
  const mayBeCalled = !has(fact.field) && (!has(fact.grammar) || (isCapital && !token.isInitial));
  if (mayBeCalled && likely < thresholds.found && isNaming(token)) {
    return { ...verdict('look'), type: 'PERSON' };
  }
  // `hun gav mig en helle`: behind an article a word in small letters is one.
  const isArticled = !isCapital && isWord && before !== undefined && article.test(before.text);
  if (isArticled && likely < thresholds.articled) return null;
  // `15 gram`: behind a count a thing is counted; a post code has four digits.
  if (!isCapital && isWord && before !== undefined && /^\d{1,3}$/.test(before.text)) return null;
  // `Familiekonsulenten`, `Moster`: a role, with a capital as some write it.
  const isRole = has(fact.role) && isCapital && !has(fact.firstName | fact.surname);
  if (isRole && likely < (token.isInitial ? thresholds.role : thresholds.word)) return null;
  // `jeg sover hos maj`
  const isMonth = !isCapital && monthNames.has(text);
  if (isMonth && before !== undefined && company.test(before.text)) {
    return { ...verdict('look'), type: 'PERSON' };
  }
  // `på Mors`, `til Vejen`: with a capital inside a sentence a town, whatever else the word says.
  const isTown = isCapital && !token.isInitial && !token.isLineStart && has(fact.place);
  if (isTown && before !== undefined && leading.test(before.text) && has(fact.field)) {
    return { type: 'PLACE', certainty: likely < thresholds.found ? 'look' : 'found', reason };
  }
  if (has(fact.field) && !isCapital && (likely < thresholds.found || !has(fact.firstName)))
    return null;
  // `Hans` is a name and a pronoun, `Lis` a name and slang in the genitive.
  const isBoth =
    has(fact.firstName) &&
    (has(fact.grammar)
      ? isCapital
      : likely >= thresholds.found && !monthNames.has(text.toLowerCase()));
  if (has(fact.field | fact.grammar) && !isBoth && likely < thresholds.against) return null;
  // `hans søster leyla`: a relative in small letters is none.
  if (
    kinds[best] === 'PERSON' &&
    has(fact.role) &&
    !isCapital &&
    !has(fact.firstName | fact.surname) &&
    likely < thresholds.found
  )
    return null;
  // Organisations are named by common nouns too: `ydelsesteamet` is nobody's.
  const isCommonNoun = kinds[best] === 'ORG' && isWord && (!isCapital || token.isInitial);
  if (isCommonNoun) {
    const enoughOfNoun = has(fact.word) ? (isCapital ? thresholds.found : 1) : thresholds.word;
    return likely >= enoughOfNoun ? verdict('look') : null;
  }
  // `ude på marken`: what lies everywhere is no place by name.
  if (
    !isCapital &&
    kinds[best] === 'PLACE' &&
    everydayThings.has(text) &&
    likely < thresholds.found
  ) {
    return null;
  }
  const isListed = has(fact.firstName | fact.surname | fact.place | fact.capital);
  const isStart = token.isInitial || token.isLineStart;
  // `tårs`, `til skive`: a town in small letters, or in a chat a word that no list has where one would stand.
  const isLed = before !== undefined && leading.test(before.text);
  const isUnknownPlace = withoutCapitals && !isSafe && likely >= thresholds.hint;
  const isPlace = has(fact.place) ? isLed || !isSafe : isLed && isUnknownPlace;
  if (!isCapital && isPlace && likely < thresholds.found) {
    return { type: 'PLACE', certainty: 'look', reason };
  }
  // `at jytte kom`, `spørg petersen`; of `ved hvor søren er`, which is a word as well, the tagger must have thought it.
  const isCounted = before !== undefined && /^\d/.test(before.text);
  const isSmallName =
    (facts & notName) === 0
      ? has(fact.firstName | fact.surname) && !isCounted
      : has(fact.firstName) && !has(fact.grammar | fact.field) && likely >= thresholds.named;
  if (!isCapital && isSmallName && likely < thresholds.found) {
    return { ...verdict('look'), type: 'PERSON' };
  }
  if (!isCapital && !withoutCapitals && (isWord || !isListed)) {
    // Where others bear a capital, a small letter says that it is no name.
    if (likely >= thresholds.plain && (isListed || !isWord)) return verdict('found');
    return likely >= thresholds.small ? verdict('look') : null;
  }
  // Any word may begin a sentence with a capital.
  const isAnyStart = isCapital && isStart && (isWord || !isListed) && !has(fact.grammar);
  // `alle i Voksenhandicap`: a plain word in the place of a town may be one, or a desk.
  const isPlainPlace = kinds[best] === 'PLACE' && isWord && !isListed;
  // `Feltet Øvrigt`, `Svaret er Nej`: many a plain word bears a capital and names nobody.
  const isPlainName =
    kinds[best] === 'PERSON' &&
    !withoutCapitals &&
    isWord &&
    !has(fact.firstName | fact.surname | fact.place);
  // `hun spurgte bror`: nobody can say whether it is what somebody is called.
  const isBeforeName = 1 - (marginals[row + labelCount] ?? 1) >= thresholds.found;
  const isSmallRole =
    !isCapital && !isBeforeName && has(fact.role) && !has(fact.firstName | fact.surname);
  const enoughToFind = isPlainName
    ? thresholds.plain
    : isAnyStart
      ? thresholds.start
      : thresholds.found;
  if (likely >= enoughToFind) {
    return verdict(isPlainPlace || isSmallRole ? 'look' : 'found');
  }
  // In a chat people are spoken to and of first (`storm kommer du`), or behind these words (`hos sol`).
  const isSpokenOf = isStart || (before !== undefined && spoken.test(before.text));
  const isPerhapsName =
    manner === 'chat' && has(fact.firstName) && !has(fact.genitive | fact.field);
  if (isPerhapsName && isSpokenOf && likely < thresholds.found) return verdict('look');
  const isPlain = isSafe && (isStart || !isCapital) && !isListed;
  const enough = isPlain
    ? thresholds[manner === 'chat' && !isCapital ? 'chat' : 'word']
    : isCapital && isStart && has(fact.firstName)
      ? thresholds.hint
      : thresholds[isCapital || !isWord ? 'look' : manner === 'chat' ? 'common' : 'few'];
  // `Vang-Lund`: two capitals make a name of any two words.
  const isDouble = hasHyphen && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text) && !has(fact.field);
  if (likely >= enough || isDouble) return verdict('look');
  if (isCapital) {
    if (!isSafe) return verdict('look');
    const isShouted = text.length > 3 && text === text.toUpperCase();
    const isHinted = !isStart && !isShouted && likely >= thresholds.hint && !has(fact.role);
    return isHinted ? verdict('look') : null;
  }
  return withoutCapitals && isListed && !isWord && likely >= thresholds.hint
    ? verdict('look')
    : null;
}
