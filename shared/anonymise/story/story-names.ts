import type { Span } from '../finding.ts';
import { isBareNounThatIs } from '../names/bare-nouns-as-names.ts';
import { besidePersons } from '../names/beside-persons.ts';
import { calledInSlots, isDetermined } from '../names/called-in-slots.ts';
import { cuesIn } from '../names/cues.ts';
import { firstOfRows } from '../names/first-of-rows.ts';
import { initialsAmong } from '../names/initials-among.ts';
import { initialsIn } from '../names/initials-in.ts';
import { lettersInSlots } from '../names/letters-in-slots.ts';
import { withWholeEdges } from '../names/name-edges.ts';
import { type NamedSo, namedSo } from '../names/named-so.ts';
import { headingsOfTables, namesInLists } from '../names/names-in-lists.ts';
import { isNameThatDoes } from '../names/names-that-do.ts';
import { nicknameWithArticle, nicknameWithTitle } from '../names/nickname-title.ts';
import { isOneSlipApart } from '../names/one-slip.ts';
import { beginsName, restOf, restOfName } from '../names/rest-of-name.ts';
import { smallInitialsIn } from '../names/small-initials.ts';
import { smallWordsAsNames } from '../names/small-words-as-names.ts';
import { speakerLabels } from '../names/speaker-labels.ts';
import { speakersIn } from '../names/speakers-in.ts';
import { isSurnameFirst, isSurnameOfLine } from '../names/surname-first.ts';
import { tellsThingApart } from '../names/told-by-letter.ts';
import { wordsThatDo } from '../names/words-that-do.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { smallHomes } from '../workplaces/small-homes.ts';
import { acronymsIn } from './acronyms-in.ts';
import { agesBeside } from './ages-beside.ts';
import { explainedLetters } from './explained-letters.ts';
import { knownAmong } from './known-among.ts';
import { letteredItems } from './lettered-items.ts';
import { nounsWithCapitals } from './nouns-with-capitals.ts';
import { isNumberLabel } from './number-labels.ts';
import { ownTitles, withOwnTitle } from './own-titles.ts';
import { isNameLikePronoun } from './possessive.ts';
import type { StoryMatches } from './story-matches.ts';
import { storySign } from './story-signs.ts';
import { askedWords, type StoryWords } from './story-words.ts';
import { isThing } from './things-with-capitals.ts';
import { isWritten, wordForm } from './word-form.ts';

/** The names of a whole story. */
export interface StoryNames {
  readonly spans: readonly Span[];
  /** Where words begin that the story itself says are somebody: by naming them so, or by what they do there. */
  readonly told: ReadonlySet<number>;
}

/**
 * The names of a whole story as spans: what was found once is found everywhere, in the genitive and in
 * small letters too; words side by side that are of one type are one name.
 */
export function storyNames(source: string, story: StoryWords, matches: StoryMatches): StoryNames {
  const { words: all } = story;
  const isDialect = matches(ownDialect, storySign.dialect).length > 0;
  const labels = speakerLabels(source, all, matches);
  const plain = new Set([
    ...headingsOfTables(source, all),
    ...acronymsIn(source, all, matches),
    ...explainedLetters(all, matches),
    ...letteredItems(all, matches),
    ...labels.keys(),
    ...nounsWithCapitals(source, story),
  ]);
  const isNone = (word: ReadWord, index: number) =>
    word.verdict !== null && (plain.has(word) || isNoName(source, word, all[index + 1], isDialect));
  const words = withoutVerdicts(story, isNone);
  const judged: StoryWords = { ...story, words };
  const named = askedWords(judged, ({ verdict }) => verdict !== null);
  const persons = new Set<string>();
  const hinted = new Set<string>();
  for (const { verdict, known, text, facts } of named) {
    const { bare, lower: own } = known;
    if (verdict?.type === 'PERSON' && verdict.certainty === 'found' && bare.length > 1) {
      // `Hans` is no genitive of `han`, and `Jens` none of `jen`.
      const isBare =
        (facts & (fact.firstName | fact.surname)) !== 0 && (facts & fact.genitive) === 0;
      persons.add(isBare ? own : bare);
      if (text.includes('-'))
        for (const part of bare.split('-')) if (part.length > 2) persons.add(part);
    }
  }
  const listed = namesInLists(source, judged);
  const doing = new Set([...wordsThatDo(source, judged), ...firstOfRows(source, judged)]);
  for (const word of named) {
    // What one place takes for a home may be a man by the next: `Så kan Træskoen`, `Træskoen var ikke kommet`.
    if (word.verdict?.certainty === 'look') hinted.add(word.text).add(bareText(word));
    else if (word.verdict !== null && word.verdict.type !== 'PERSON') hinted.add(bareText(word));
  }
  for (const { text } of listed) hinted.add(text);
  const beside = besidePersons(source, judged);
  const besideNames = new Set(beside.flatMap((word) => [word.text, bareText(word)]));
  for (const name of besideNames) hinted.add(name);
  const letterOfTurn = new Set([...labels.keys()].map(({ text }) => text));
  const aliases = new Set(
    [...initialsIn(source, judged), ...speakersIn(source, judged)].filter(
      (name) => !letterOfTurn.has(name),
    ),
  );
  const cues = cuesIn(judged);
  const told = namedSo(source, words, cues.naming);
  const small = smallWordsAsNames(source, words, cues.small);
  const titles = ownTitles(source, words, cues.titles);
  const called = calledInSlots(source, words);
  const letters = new Set(
    named
      .filter(({ verdict, text }) => verdict?.certainty === 'found' && text.length === 1)
      .map(({ text }) => text),
  );
  const long = [...persons].filter((name) => name.length >= shortestMisspelt);
  const isMisspelt = ({ known, facts, likely }: ReadWord) =>
    (facts & (fact.word | fact.compound | fact.field | fact.grammar)) === 0 &&
    known.bare.length >= shortestMisspelt &&
    (likely > 0.02 || known.isCapital) &&
    long.some((name) => isOneSlipApart(name, known.bare));
  const isNamed = namedAnywhere(persons, aliases, called, told.names);
  const others = [small, doing, listed].filter(({ size }) => size > 0);
  const isUnasked = (word: ReadWord) => word.isPlain && !isNamed(word) && !isAmong(others, word);
  // Not within the walk: there it would be made anew for each word.
  const isToldHere = (word: ReadWord, index: number) =>
    small.has(word) ||
    doing.has(word) ||
    isTold(source, word, told) ||
    isNameThatDoes(source, words, index) ||
    isBareNounThatIs(source, word);
  const surely = new Set<number>();
  const spans: Span[] = [];
  const titled: Span[] = [];
  let surname: ReadWord | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || isUnasked(word)) continue;
    const isShownLabel = labels.size === 0 ? undefined : labels.get(all[index] ?? word);
    if (isShownLabel !== undefined) {
      // `B:`, of whom the story says that he is called Bobler.
      if (isShownLabel || told.selves.has(word.text))
        titled.push({ ...restOf(word), certainty: 'look', reason: 'context' });
      continue;
    }
    const withTitle =
      nicknameWithTitle(source, words[index - 1], word) ??
      nicknameWithArticle(source, words[index - 1], word, words[index + 1]);
    if (withTitle !== null) titled.push(withTitle);
    const before = spans.at(-1);
    const isBehindSurname = surname !== undefined && surname === words[index - 1];
    if (isSurnameOfLine(source, words, index)) surname = word;
    const span =
      (surname === word
        ? restOf(word)
        : spanOf(source, word, persons, isMisspelt, listed.has(word))) ??
      (aliases.has(word.text) || surname === word ? restOf(word) : null) ??
      restOfName(source, before, word) ??
      beginsName(source, word, words[index + 1], before) ??
      ((isCapital(word) || (word.facts & fact.firstName) !== 0) &&
      (hinted.has(word.text) ||
        hinted.has(bareText(word)) ||
        letters.has(word.text) ||
        (letters.size >= leastLetters && isLetterWithin(source, word)))
        ? { ...restOf(word), certainty: 'look' }
        : null) ??
      (told.words.has(word) && isCapital(word) ? { ...restOf(word), reason: 'context' } : null) ??
      (isToldHere(word, index) ||
      isNameLikePronoun(source, word, words[index + 1], words[index + 2]) ||
      isOfKnown(word, hinted, persons) ||
      (called.has(word.known.bare) && !isDetermined(source, words[index - 1], word))
        ? { ...restOf(word), certainty: 'look', reason: 'context' }
        : null);
    if (span === null) continue;
    if (isToldHere(word, index) || (isCapital(word) && besideNames.has(bareText(word))))
      surely.add(word.start);
    const last = spans.at(-1);
    const between = last === undefined ? '' : source.slice(last.end, word.start);
    const isOneName =
      last !== undefined &&
      last.type === span.type &&
      (last.certainty === span.certainty ||
        isArticleOf(words[index - 1], last) ||
        isWard(span, word) ||
        (span.type === 'ORG' && isShortSaint(words[index - 1])) ||
        areOnePerson(words[index - 1], last, word, span)) &&
      (joints[span.type]?.test(between) === true ||
        (between === '.' && /(?<!\p{L})\p{L}$/u.test(source.slice(last.start, last.end))) ||
        (between === '. ' && isShortPart(words[index - 1], last)) ||
        (between === ', ' && isWard(span, word)) ||
        (between === '. ' && span.type === 'ORG' && isShortSaint(words[index - 1])) ||
        (between === ', ' && (isBehindSurname || isSurnameFirst(words, last, word))));
    // `Klub Krydset i Hobro`, `Fiskerne fra Hvide Sande`: the town belongs to the name, however sure either is.
    const isInTown =
      last?.type === 'ORG' &&
      (span.type === 'ORG' || (span.type === 'PLACE' && isCapital(word))) &&
      (/^ (?:i|ved|på) $/.test(between) ||
        (between === ' fra ' && /(?:erne|rene)$/.test(source.slice(last.start, last.end))));
    if (isOneName || (isInTown && last !== undefined))
      spans[spans.length - 1] = {
        ...last,
        end: span.end,
        certainty: last.type === 'PERSON' && span.certainty === 'found' ? 'found' : last.certainty,
      };
    else spans.push(span);
  }
  return {
    spans: [
      ...agesBeside(source, spans),
      ...spans.map((span) => withOwnTitle(source, withWholeEdges(source, span), titles)),
      ...titled,
      ...smallHomes(source, judged, named),
      ...smallInitialsIn(source, judged, matches),
      ...initialsAmong(source, judged, matches),
      ...lettersInSlots(source, judged),
    ],
    told: surely,
  };
}

/** As a loop, since it is asked of every word: a function for `some` would be made each time. */
function isAmong(sets: readonly ReadonlySet<ReadWord>[], word: ReadWord): boolean {
  for (const each of sets) if (each.has(word)) return true;
  return false;
}

/** The words of a story, those that are none as if nothing had been made of them. */
function withoutVerdicts(
  { words, asked }: StoryWords,
  isNone: (word: ReadWord, index: number) => boolean,
): readonly ReadWord[] {
  let kept: ReadWord[] | undefined;
  for (const index of asked) {
    const word = words[index];
    if (word === undefined || !isNone(word, index)) continue;
    kept ??= [...words];
    kept[index] = { ...word, verdict: null };
  }
  return kept ?? words;
}

/** Tells of a word whether the story names somebody by it, however either is written. */
function namedAnywhere(...names: readonly ReadonlySet<string>[]): (word: ReadWord) => boolean {
  const all = knownAmong(names.flatMap((each) => [...each].map((name) => name.toLowerCase())));
  return ({ known }) => all.hasBare(known) || all.hasLower(known);
}

/**
 * Whether a story says elsewhere that somebody is called so: with a capital, or in small letters where it says so in small
 * letters and the tagger does not hold it to be a thing.
 */
const isTold = (source: string, word: ReadWord, { words, names, small }: NamedSo) =>
  words.has(word) ||
  (names.has(word.known.bare) &&
    (isCapital(word)
      ? (word.facts & (fact.grammar | fact.field)) === 0 ||
        !word.isStart ||
        spokenTo.test(source.slice(word.start - 1, word.end + 1))
      : small.has(word.known.bare) && word.likely >= leastLikely));
const leastLikely = 0.0015;
/** `"Ludo, kom her"` */
const spokenTo = /^[»"”“].*,$/u;

/** `a var`, `a ku`: where somebody writes as they speak in Jutland, `A` is a pronoun. */
const ownDialect =
  /(?<![\p{L}.:)])a (?:er|var|va|war|ha|har|havde|ku|ka|vil|ville|sagde|blev|kom|gik|tog|sku|skal|å|it|no|ved|så|tror|tøt|skrev)(?!\p{L})|(?<!\p{L})(?:o a|te a|så a) /gu;

/** A trade at the end of a word: `Talepædagog`, `Elektriker`. */
const trade =
  /\p{L}{2}(?:iker|ører|tør|olog|gog|leder|ist|isor|ator|giver|lærer|læge|assistent|konsulent|mester|vejleder|tekniker|arbejder)$/u;

/** `Brædder | 9`: a plain word in its cell; a column that has persons says so itself. */
const isThingOfCell = (source: string, { verdict, facts, end, isStart }: ReadWord) =>
  isStart &&
  verdict?.certainty === 'look' &&
  (facts & (fact.word | fact.compound)) !== 0 &&
  (facts & (fact.firstName | fact.surname | fact.place)) === 0 &&
  /^ *[|\t]/.test(source.slice(end, end + 3));

/** A pronoun of Jutland, a label before its number, and a trade that begins a sentence before somebody's name or by itself. */
function isNoName(
  source: string,
  word: ReadWord,
  next: ReadWord | undefined,
  isDialect: boolean,
): boolean {
  if (word.verdict === null) return false;
  if (isNumberLabel(source, word) || isThingOfCell(source, word)) return true;
  if (isThing(source, word)) return true;
  if (/^\p{Lu}\.?$/u.test(word.text) && tellsThingApart(source, word.start)) return true;
  if (word.known.lower === 'hans' && andHers.test(source.slice(word.end, word.end + 12)))
    return true;
  if (isDialect && word.text === 'A' && next !== undefined && !isCapital(next)) return true;
  return (
    word.isStart &&
    word.verdict.certainty === 'look' &&
    (word.facts & (fact.word | fact.compound)) !== 0 &&
    (word.facts & (fact.firstName | fact.surname | fact.place)) === 0 &&
    trade.test(word.text)
  );
}

/** `hans og hendes` */
const andHers = /^ (?:og|eller) (?:hendes|mine?|dine?|vores|deres|jeres)(?!\p{L})/u;

/** What may stand between the words of one name. */
const space = String.raw`-?[ \u00a0]*\n?[ \t>]*|[ \n]?&[ \n]?`;
const joints: Partial<Record<Span['type'], RegExp>> = {
  PERSON: new RegExp(
    `^(?:${space}|[ \\n](?:de|la|van|von|da|di|du|dei|della|degli|des|das|dos|del|ter|ten|zu|y|bin|bint|ben|ibn|abu|el|al)(?:[ \\n](?:la|der|den|los))?[ \\n])$`,
  ),
  PLACE: new RegExp(`^(?:${space})$`),
  ORG: new RegExp(
    `^(?:${space}| (?:i|ved|og|for|af|på|den|det|og en|og et|bag|under|over|mod|uden|afdeling|afsnit|gruppe) )$`,
  ),
};

const isCapital = ({ known }: ReadWord) => known.isCapital;

/** `Kaptajnen-listen`, where somebody is called Kaptajnen. */
function isOfKnown(
  { text, known }: ReadWord,
  hinted: ReadonlySet<string>,
  persons: ReadonlySet<string>,
): boolean {
  const hyphen = text.indexOf('-');
  if (!known.isCapital || hyphen < leastOfCompound) return false;
  const name = text.slice(0, hyphen);
  return hinted.has(name) || persons.has(name.toLowerCase());
}
const leastOfCompound = 3;

/** So many people of a story are told of by a letter alone, for every letter to be somebody. */
const leastLetters = 2;

/** `I dag spiste M to rugbrødder`: a letter within a sentence that tells nothing apart, and is none of the small words. */
const isLetterWithin = (source: string, { text, start, end, isStart }: ReadWord) =>
  !isStart &&
  /^[B-HJ-ZÆ]$/.test(text) &&
  /\p{Ll} $/u.test(source.slice(start - 2, start)) &&
  !tellsThingApart(source, start) &&
  /^(?:[ ,;?!]|\.(?:\s|$)|$)/.test(source.slice(end, end + 2));

/** A word as it is written, without the genitive's s. */
const bareText = ({ text, known }: ReadWord) =>
  known.bare.length === text.length ? text : text.slice(0, known.bare.length);

/** So likely must the tagger hold two words to be names for them to be one, however sure the rest is of either. */
const likelyOne = 0.6;

/** `Mama T`: a plain word and a name side by side, both likely; `Hans Toft`: a first name and a last name. */
const areOnePerson = (before: ReadWord | undefined, last: Span, word: ReadWord, span: Span) =>
  before?.end === last.end &&
  last.type === 'PERSON' &&
  span.type === 'PERSON' &&
  isCapital(word) &&
  ((before.likely >= likelyOne && word.likely >= likelyOne) ||
    (isCapital(before) &&
      (before.facts & fact.firstName) !== 0 &&
      (word.facts & fact.surname) !== 0 &&
      span.certainty === 'found'));

/** `Det Skæve Kor`: an article with a capital, that somebody's or something's name begins with. */
const isArticleOf = (word: ReadWord | undefined, last: Span) =>
  word?.start === last.start && last.type === 'ORG' && /^(?:Det|Den|De)$/.test(word.text);

/** `Aalborg Universitetshospital, Psykiatrien` */
const isWard = ({ type }: Span, { text }: ReadWord) =>
  type === 'ORG' && /^Psykiatrien|^Afdeling/.test(text);

/** `Sct. Hans` */
const isShortSaint = (word: ReadWord | undefined) =>
  word !== undefined && /^(?:Sct|Skt|St)$/i.test(word.text);

/** `Poul-Henning Kj. Vang`: a name cut short within a name, and `Dr. Ja`. */
const isShortPart = (word: ReadWord | undefined, last: Span): boolean =>
  last.type === 'PERSON' &&
  word?.end === last.end &&
  (word.start > last.start || word.text === 'Dr') &&
  /^\p{Lu}\p{Ll}{1,2}$/u.test(word.text) &&
  (word.facts & (fact.firstName | fact.word)) === 0;

/** Shorter names are one slip from many words. */
const shortestMisspelt = 4;

/** `en sten i skoen`, where somebody is called Sten. */
const counted = /(?<!\p{L})(?:en|et|hver|hvert|ingen|rigtig|rigtige|nogle) $/iu;

const longestCount = 9;

function spanOf(
  source: string,
  word: ReadWord,
  persons: ReadonlySet<string>,
  isMisspelt: (word: ReadWord) => boolean,
  isListed: boolean,
): Span | null {
  const { start, end, verdict, known, facts, likely } = word;
  if (verdict?.certainty === 'found') return { ...verdict, start, end };
  const { bare, lower: own } = known;
  // `HOs noter`: the small letters of it are a word.
  const isInitials = isWritten(known, wordForm.initialsOf);
  if (((facts & fact.grammar) === 0 || isInitials) && (persons.has(bare) || persons.has(own))) {
    const isPlainWord = !isInitials && (facts & (fact.word | fact.field | fact.grammar)) !== 0;
    const isThing =
      !isCapital(word) &&
      isPlainWord &&
      counted.test(source.slice(Math.max(0, start - longestCount), start));
    if (!isThing && (isCapital(word) || !isPlainWord || likely > 0.005)) {
      // `der lå mynte på bordet`, `Sne hele natten`, where somebody is called so.
      const isSure = !isPlainWord || (isCapital(word) && !word.isStart) || likely > 0.6;
      return {
        start,
        end,
        type: 'PERSON',
        certainty: isSure ? 'found' : 'look',
        reason: 'elsewhere',
      };
    }
  }
  const isBoth = (facts & fact.grammar) !== 0 && (facts & fact.firstName) !== 0;
  if (verdict === null && isBoth && isCapital(word) && persons.has(own)) {
    return { start, end, type: 'PERSON', certainty: 'look', reason: 'elsewhere' };
  }
  if (isMisspelt(word))
    return { start, end, type: 'PERSON', certainty: 'found', reason: 'elsewhere' };
  if (isListed) return { start, end, type: 'PERSON', certainty: 'look', reason: 'context' };
  return verdict === null ? null : { ...verdict, start, end };
}
