import type { Span } from '../finding.ts';
import { isDetermined, slotWeight } from '../names/called-in-slots.ts';
import type { ReadWord } from '../read-paragraph.ts';
import type { StoryWords } from '../story/story-words.ts';
import { fact } from '../tagger/lexicon.ts';
import { isBesideService } from './beside-service.ts';
import { onlineWord } from './online-words.ts';

/** So many small words stand at most between a service and what somebody is called there. */
const longestLead = 4;

/**
 * The spans of a story, and plain words by which somebody is called where people meet by other names: `på discord er jeg
 * regnorm`, `hun hedder mosegris på snap`. Found once they are worth a look wherever the story has them. Spans lie in the
 * order of the text and apart.
 */
export function withPlainUserNames(
  source: string,
  { words, asked }: StoryWords,
  spans: readonly Span[],
): readonly Span[] {
  const isOnline = (index: number) =>
    is(words[index]?.known.onlineWord ?? 0, onlineWord.service | onlineWord.hint);
  if (!asked.some(isOnline)) return spans;
  const around: Around = { source, words };
  const told = new Set(
    words
      .filter((word, index) => mayBeUserName(word) && isUserName(around, index))
      .map(({ known }) => known.bare),
  );
  const joined = spans.filter(({ type }) => type === 'HANDLE');
  const added = wordsOutside(words, spans).flatMap((index): readonly Span[] => {
    const word = words[index];
    if (word === undefined) return [];
    const isTold =
      (told.has(word.known.bare) && isSomebody(around, index)) || isBesideTold(around, index, told);
    if (!isTold && !joined.some((span) => isJoined(source, span, word))) return [];
    const { start, end } = word;
    return [{ start, end, type: 'HANDLE', certainty: 'look', reason: 'cue' }];
  });
  if (added.length === 0) return spans;
  return [...spans, ...added].sort((one, other) => one.start - other.start);
}

/** `kaffekop og tekop`, where the first one is somebody. */
function isBesideTold(
  { source, words }: Around,
  index: number,
  told: ReadonlySet<string>,
): boolean {
  const [first, joint, word] = [words[index - 2], words[index - 1], words[index]];
  return (
    first !== undefined &&
    joint?.known.lower === 'og' &&
    word !== undefined &&
    told.has(first.known.bare) &&
    !word.known.isCapital &&
    isThing(word) &&
    source.slice(first.end, word.start) === ' og '
  );
}

interface Around {
  readonly source: string;
  readonly words: readonly ReadWord[];
}

const is = (own: number, bit: number) => (own & bit) !== 0;

/** The places of words that may be a user name and are in no span. */
function wordsOutside(words: readonly ReadWord[], spans: readonly Span[]): readonly number[] {
  const open: number[] = [];
  let next = 0;
  words.forEach((word, index) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const span = spans[next];
    if ((span === undefined || span.start >= word.end) && mayBeUserName(word)) open.push(index);
  });
  return open;
}

const mayBeUserName = ({ text, facts, known }: ReadWord) =>
  text.length > 2 &&
  (facts & (fact.grammar | fact.field | fact.role)) === 0 &&
  known.onlineWord === 0;

/** No dictionary has it as one word: most names that people give themselves there are such. */
const isMade = ({ facts }: ReadWord) => (facts & fact.word) === 0;
/** Or it is a thing, and what stands behind `er` says mostly how somebody is. */
const isThing = (word: ReadWord) => isMade(word) || word.known.isNoun;

/** Whether a word that is a user name elsewhere is one here: a word of the dictionary must stand where people do. */
function isSomebody(around: Around, index: number): boolean {
  const { source, words } = around;
  const word = words[index];
  if (word === undefined || isDetermined(source, words[index - 1], word)) return false;
  if (isMade(word) || word.isStart || isUserName(around, index)) return true;
  const before = source.slice(Math.max(0, word.start - 12), word.start);
  return (
    /(?<!\p{L})(?:hej|kh|mvh|med|til|fra|af|hos|er|og|så|at|når) $/iu.test(before) ||
    slotWeight(source, words[index - 1], word, words[index + 1]) > 0
  );
}

function isUserName(around: Around, index: number): boolean {
  return (
    isBehindService(around, index) ||
    isBeforeService(around, index) ||
    isUnderName(around, index) ||
    isAnswer(around, index) ||
    isBehindDeed(around, index) ||
    isGreeted(around, index) ||
    isBesideService(around.source, around.words, index)
  );
}

/** `på discord er jeg tågehorn`, `derinde er han havregryn`: a service, and small words that say that a name comes. */
function isBehindService({ source, words }: Around, index: number): boolean {
  let isNamed = false;
  for (let apart = 1; apart <= longestLead + 1; apart += 1) {
    const word = words[index - apart];
    const next = words[index - apart + 1];
    if (word === undefined || next === undefined) return false;
    const between = source.slice(word.end, next.start);
    if (!(apart === 1 ? /^(?:,? |,? ?[»"”“'])$/ : /^,? $/).test(between)) return false;
    const own = word.known.onlineWord;
    if (is(own, onlineWord.naming) || /^(?:er|var|som)$/.test(word.known.lower)) isNamed = true;
    if (is(own, onlineWord.service)) return isNamed && tells(words, index, apart);
    if (!is(own, onlineWord.small | onlineWord.naming)) return false;
  }
  return false;
}

/** `på insta er hun` tells who; `appen er lukket` tells of the service. */
function tells(words: readonly ReadWord[], index: number, apart: number): boolean {
  const word = words[index];
  const lead = words.slice(index - apart, index);
  if (word === undefined) return false;
  if (lead.slice(1).some(({ known }) => is(known.onlineWord, onlineWord.naming))) return true;
  return (
    isThing(word) &&
    lead.some(({ known }) => /^(?:jeg|han|hun|du|de|som|sig|navnet)$/.test(known.lower))
  );
}

/** `hedder mosegris på snap`, `jeg er blikdåse derinde`, `er du rabarber fra hobbyrummets discord`. */
function isBeforeService(around: Around, index: number): boolean {
  const { source, words } = around;
  const naming = namingBefore(around, index);
  if (naming === 0) return false;
  const word = words[index];
  if (word === undefined) return false;
  let at = index + 1;
  const behind = source.slice(word.end, words[at]?.start ?? word.end);
  if (!/^[»"”“']? $/.test(behind)) return false;
  while (/^(?:inde|ovre|ude|her|også)$/.test(words[at]?.known.lower ?? '')) at += 1;
  const isLed = /^(?:på|i|fra)$/.test(words[at]?.known.lower ?? '');
  const near = words.slice(isLed ? at + 1 : at, isLed ? at + 4 : at + 1);
  const end = near.findIndex(({ known }) => is(known.onlineWord, onlineWord.service));
  if (end === -1) return false;
  const last = near[end];
  if (last === undefined || /[.!?\n]/.test(source.slice(word.end, last.start))) return false;
  // `er glad derinde`: behind `er` a word that is no thing is mostly how somebody is.
  return naming === 2 || isThing(word);
}

/** 2 behind a word that says what somebody is called, 1 behind `er` and its like, else 0. */
function namingBefore({ source, words }: Around, index: number): 0 | 1 | 2 {
  for (let apart = 1; apart <= longestLead; apart += 1) {
    const word = words[index - apart];
    const next = words[index - apart + 1];
    if (word === undefined || next === undefined) return 0;
    if (!/^ ?[»"”“']?$/.test(source.slice(word.end, next.start))) return 0;
    if (is(word.known.onlineWord, onlineWord.naming)) return 2;
    if (apart === 1 && account.test(word.known.lower)) return 2;
    if (/^(?:er|var)$/.test(word.known.lower)) return 1;
    if (!is(word.known.onlineWord, onlineWord.small)) return 0;
  }
  return 0;
}

const account = /(?:brugeren|profilen|kontoen)$/;
const underName =
  /(?<!\p{L})(?:under navnet|kald(?:er|te|t|e) (?:han |hun |jeg |de )?sig(?: for)?|hedder (?:han|hun|jeg|du) (?:så )?(?:derinde|online|der)|profilen|kontoen|brugeren|en profil,|skriv(?:er)? som|spill?er som|kendt som) [»"”“']?$/iu;

/** `spiller på nettet under navnet stormagasin`, `oprettede selv en profil, mormoriskoven`. */
function isUnderName(around: Around, index: number): boolean {
  const { source, words } = around;
  const word = words[index];
  if (word === undefined) return false;
  if (isMade(word) && namingBefore(around, index) === 2) return true;
  const own = underName.exec(source.slice(Math.max(0, word.start - 45), word.start))?.[0];
  if (own === undefined) return false;
  return isMade(word) || /^(?:under navnet|kald)/i.test(own);
}

const question =
  /(?:hvad (?:hedder|kalder|er)|har du (?:hans|hendes|deres))(?= )[^\n.!?]*\??\n(?:(?:[\p{L}.]{1,16}: )?(?:jeg hedder |jeg er |bare )?)$/iu;

/** `hvad hedder han på insta` and on the next line what he is called. */
function isAnswer({ source, words }: Around, index: number): boolean {
  const word = words[index];
  if (
    word === undefined ||
    !/^(?:\s*$|\s*\n| på | [\p{L}.]+\s*(?:\n|$))/u.test(source.slice(word.end, word.end + 20))
  )
    return false;
  if (!question.test(source.slice(Math.max(0, word.start - 90), word.start))) return false;
  return words
    .slice(Math.max(0, index - 8), index)
    .some(({ known }) => is(known.onlineWord, onlineWord.service));
}

/** `hvem inviterede brunsovs`, `adder du brunsovs` */
function isBehindDeed({ source, words }: Around, index: number): boolean {
  const word = words[index];
  const last = words[index - 1];
  const before = /^(?:du|jeg|i|vi|han|hun|lige)$/.test(last?.known.lower ?? '')
    ? words[index - 2]
    : last;
  return (
    word !== undefined &&
    before !== undefined &&
    isThing(word) &&
    is(before.known.onlineWord, onlineWord.deed) &&
    /^[\p{L} ]+$/u.test(source.slice(before.end, word.start))
  );
}

const greeting = /(?:^|[.!?\n] ?)(?:kh|mvh|hilsen|hej)[ ,]?[ \n]$/i;
const signing = /(?:^|[.!?\n] ?)(?:kh|mvh)[ ,]?[ \n]$/i;
/** `kh tagrende`, at the end of what somebody wrote. */
function isGreeted({ source, words }: Around, index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    !word.known.isCapital &&
    (isMade(word) ? greeting : signing).test(
      source.slice(Math.max(0, word.start - 12), word.start),
    ) &&
    isThing(word)
  );
}

/** `knækbrød og Sofus_den_vise`: another user name at its side. */
function isJoined(source: string, span: Span, word: ReadWord): boolean {
  const between =
    span.start >= word.end
      ? source.slice(word.end, Math.min(span.start, word.end + 6))
      : source.slice(Math.max(span.end, word.start - 6), word.start);
  const isNear = span.start >= word.end ? span.start - word.end < 6 : word.start - span.end < 6;
  return (
    isNear &&
    (isMade(word) ? /^(?:,? og |, | & )$/ : /^(?: og | & )$/).test(between) &&
    !word.known.isCapital &&
    isThing(word) &&
    !/(?:er|ede|te)$/.test(word.text)
  );
}
