import { readingOf, spansByForm } from './find-identifiers.ts';
import type { Span } from './finding.ts';
import { withoutHours } from './hours-of-log.ts';
import { type Verdict, verdictOf } from './names/name-verdicts.ts';
import { namingIn } from './names/naming.ts';
import type { NumberModel } from './numbers/number-roles.ts';
import { type NumbersRead, numbersIn, type Other, type Place } from './numbers/numbers-in.ts';
import { userNamesInColumns } from './online/names-in-columns.ts';
import type { PlainReading } from './plain-reading.ts';
import type { KnownWord } from './story/known-word.ts';
import { isPossessive } from './story/possessive.ts';
import { type Manner, mannerOf } from './tagger/features.ts';
import { fact } from './tagger/lexicon.ts';
import { type Chain, quickMarginals } from './tagger/quick-marginals.ts';
import { type PackedWeights, quickScores } from './tagger/quick-tagger.ts';
import { labelCount } from './tagger/tagger.ts';
import { type Token, tokensOf } from './tagger/tokens.ts';
import { userNames } from './user-names.ts';
import { firmsWithLetters } from './workplaces/firms-with-letters.ts';
import { housesToldApart } from './workplaces/houses-told-apart.ts';
import { namedWorkplaces } from './workplaces/named-workplaces.ts';
import { organisationNames } from './workplaces/organisation-names.ts';
import { smallOrganisations } from './workplaces/small-organisations.ts';
import { smallStreets } from './workplaces/small-streets.ts';
import { whereOneIs } from './workplaces/where-one-is.ts';
import { workplacesOf } from './workplaces/workplaces-of.ts';

/** A word of a paragraph with what was made of it; offsets are those of the paragraph's source. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly known: KnownWord;
  readonly facts: number;
  /** Whether a sentence, an item or a line may begin here, so that a capital says little. */
  readonly isStart: boolean;
  readonly verdict: Verdict | null;
  /** Whether nothing but another place of the story can make a name of it, see `isPlain`. */
  readonly isPlain: boolean;
  /** Whether it is not plain, or a cue of anything. */
  readonly isAsked: boolean;
  /** Whether a line begins between it and the word before it. */
  readonly isLine: boolean;
  /** How likely the tagger holds it to be a name. */
  readonly likely: number;
}

export interface ReadParagraph {
  readonly byForm: readonly Span[];
  readonly words: readonly ReadWord[];
  /** What its words and signs say of the story, see `storySign`. */
  readonly signs: number;
}

export interface Reader {
  readonly chain: Chain;
  readonly weights: PackedWeights;
  readonly numbers: NumberModel;
  knownWord(word: string): KnownWord;
}

/** A paragraph as it is shown and parted into tokens. */
interface PartedParagraph {
  readonly source: string;
  readonly shown: PlainReading | null;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: readonly KnownWord[];
  readonly manner: Manner;
}

/**
 * What paragraphs hold by themselves, before the rest of the story is asked. Each question is put to all of them
 * before the next one is: the model and the patterns are large, and would push one another out of the processor's
 * memory with every paragraph.
 */
export function readParagraphs(
  sources: readonly string[],
  reader: Reader,
): readonly ReadParagraph[] {
  const parted = sources.map((source) => partedParagraph(source, reader));
  const labels = labelsOf(parted, reader);
  const words = parted.map((each, index) => wordsOf(each, labels[index] ?? noLabels));
  const numbers = parted.map((each, index) => numbersOf(each, labels[index] ?? noLabels, reader));
  const forms = spansByForm(
    parted.map((each) => ({ source: each.source, shown: each.shown, parted: each })),
  );
  return parted.map(({ source, manner, known }, index) => {
    const own = words[index] ?? [];
    return {
      byForm: [
        ...withoutHours(source, withDoubt(forms[index] ?? [], numbers[index]?.others ?? [])),
        ...(numbers[index]?.spans ?? []),
        ...organisationNames(source, own, manner !== 'capitals'),
        ...firmsWithLetters(source, own),
        ...namedWorkplaces(source, own),
        ...housesToldApart(source, own),
        ...whereOneIs(source, own, manner !== 'capitals'),
        ...userNames(source, own),
        ...userNamesInColumns(source, own),
        ...smallOrganisations(source, own),
        ...smallStreets(source, own),
        ...(manner === 'capitals' ? [] : workplacesOf(source, own)),
      ],
      words: own,
      signs: known.reduce((signs, { storySigns }) => signs | storySigns, 0),
    };
  });
}

const noLabels = new Float64Array();

/** How likely each label is at each token of each paragraph. */
function labelsOf(
  parted: readonly PartedParagraph[],
  { weights, chain }: Reader,
): readonly Float64Array[] {
  const lengths = parted.map(({ tokens }) => tokens.length);
  const labels = quickMarginals(chain, quickScores(weights, parted), lengths);
  let end = 0;
  return lengths.map((length) => {
    end += length * labelCount;
    return labels.subarray(end - length * labelCount, end);
  });
}

function partedParagraph(source: string, reader: Reader): PartedParagraph {
  const shown = readingOf(source, 'passed-over');
  const text = shown?.text ?? source;
  const place = placeIn(source, shown);
  const tokens = source.includes('\n')
    ? tokensOf(text, (from, to) => source.slice(place.end(from), place.start(to)).includes('\n'))
    : tokensOf(text, () => false);
  const known = tokens.map((token) => reader.knownWord(token.text));
  return { source, shown, text, tokens, known, manner: mannerOf(tokens) };
}

/** Where something that is shown begins and ends in what is written. */
function placeIn(source: string, shown: PlainReading | null) {
  return {
    start: (at: number) => shown?.starts[at] ?? at,
    end: (at: number) => (shown === null ? at : (shown.ends[at - 1] ?? source.length)),
  };
}

function wordsOf(
  { source, shown, text, tokens, known, manner }: PartedParagraph,
  labels: Float64Array,
): readonly ReadWord[] {
  const place = placeIn(source, shown);
  const isNamed = namingIn(text, tokens, known);
  const words: ReadWord[] = [];
  const hasBreaks = source.includes('\n');
  let last = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const word = known[index];
    if (token === undefined || word === undefined || !word.isLetters) continue;
    // A list that is asked for the place -1 answers slowly from then on.
    const before = index === 0 ? undefined : tokens[index - 1];
    const likely = 1 - (labels[index * labelCount] ?? 0);
    const isNone =
      isReply(text, token) ||
      ((likely < perhaps || isOfField(known[index + 3])) && isFirstHalf(text, token)) ||
      (likely < rather && isPossessive(token, known[index + 1])) ||
      (likely < unlikely && isInfinitive(known, index));
    const verdict = isNone ? null : verdictOf(token, before, word, labels, index, manner, isNamed);
    const start = place.start(token.start);
    const isLine = words.length === 0 || (hasBreaks && source.slice(last, start).includes('\n'));
    last = place.end(token.end);
    const isOwnPlain = verdict === null && isPlain(word);
    words.push({
      start,
      end: last,
      text: word.text,
      known: word,
      facts: word.facts,
      isStart:
        token.isInitial ||
        token.isLineStart ||
        (word.isCapital && isBehindStamp(source, before, start)),
      verdict,
      isPlain: isOwnPlain,
      isAsked: !isOwnPlain || word.isCue,
      isLine,
      likely,
    });
  }
  return words;
}

function numbersOf(
  { source, shown, tokens, known }: PartedParagraph,
  labels: Float64Array,
  reader: Reader,
): NumbersRead {
  const likely = (index: number) => 1 - (labels[index * labelCount] ?? 0);
  const place = placeIn(source, shown);
  const inSource = <Shown extends Place>(each: Shown): Shown => ({
    ...each,
    start: place.start(each.start),
    end: place.end(each.end),
  });
  const { spans, others } = numbersIn(reader.numbers, tokens, known, likely);
  return { spans: spans.map(inSource), others: others.map(inSource) };
}

/** A word of more than one letter and in small ones that is known, and for no first name. */
const isPlain = ({ text, isCapital, facts }: KnownWord) =>
  !isCapital &&
  text.length > 1 &&
  (facts & fact.firstName) === 0 &&
  (facts & (fact.word | fact.compound | fact.field | fact.grammar)) !== 0;

/**
 * An age by its form is worth a look where the words around it say that it is hardly one (`Klubben fylder 15`), and
 * what was worth a look is nothing where they say that it is none.
 */
function withDoubt(spans: readonly Span[], others: readonly Other[]): readonly Span[] {
  if (others.length === 0) return spans;
  return spans.flatMap((span): readonly Span[] => {
    if (span.type !== 'AGE') return [span];
    const within = others.filter(({ start, end }) => start < span.end && span.start < end);
    if (within.length === 0) return [span];
    if (span.certainty === 'found') return [{ ...span, certainty: 'look' }];
    return within.some(({ isNone }) => !isNone) ? [span] : [];
  });
}

/** So likely must the tagger hold half a compound to be a name for it to be one. */
const perhaps = 0.06;
/** And so likely `Hans` before a noun. */
const rather = 0.9;

/** So unlikely, what is a verb where it stands. */
const unlikely = 0.2;

/** `kan tage bussen`, `må han bo der`: names that are what somebody may do. */
const isInfinitive = (known: readonly KnownWord[], index: number): boolean => {
  const own = known[index]?.text;
  if (own !== 'tage' && own !== 'ta' && own !== 'bo') return false;
  const next = known[index + 1];
  const isLed = [known[index - 1], known[index - 2], known[index - 3]].some(
    (word) => word !== undefined && modal.test(word.lower),
  );
  return (
    isLed && next !== undefined && ((next.facts & fact.grammar) !== 0 || object.test(next.text))
  );
};
const modal = /^(?:kan|ka|må|skal|ska|sku|vil|ku|kunne|måtte|skulle|ville|gider|tør|at)$/;
const object = /^(?:\d+|der\p{Ll}*|her\p{Ll}*|hos|bus|tog|taxa|\p{Ll}{3,}(?:en|et|erne))$/u;

const [colon, hyphen] = [0x3a, 0x2d];

/** `21.05 Sort bil`, `29-01-2024 Første samvær`: what a log's line says begins behind its hour or its day. */
const isBehindStamp = (source: string, before: Token | undefined, start: number) =>
  before !== undefined &&
  /^[\d\])]/.test(before.text) &&
  stamp.test(source.slice(Math.max(0, start - longestStamp), start));
const stamp =
  /(?:^|\n)[ \t>*•-]*[[(]?(?:\d{1,2}[.:]\d\d|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d\d){1,2})?|\d{4}-\d\d-\d\d)(?:,? (?:kl\.? ?)?\d{1,2}[.:]\d\d)?[\])]?[:.]? $/;
const longestStamp = 26;

/** `SV: Møde`, as a mail program writes it. */
const isReply = (text: string, { text: word, end }: Token) =>
  text.charCodeAt(end) === colon && /^(?:SV|VS|RE|FW|FWD)$/i.test(word);

const isOfField = (word: KnownWord | undefined) => ((word?.facts ?? 0) & fact.field) !== 0;

/** `Børne-` of `Børne- og Ungeudvalget`. */
const isFirstHalf = (text: string, { end }: Token) =>
  text.charCodeAt(end) === hyphen && /^- (?:og|eller) /.test(text.slice(end, end + 8));
