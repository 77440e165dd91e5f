import type { Span } from '../finding.ts';
import { matchesOf } from '../patterns/spans-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import type { StoryMatch, StoryMatches } from '../story/story-matches.ts';
import { storySign } from '../story/story-signs.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';
import { lettersOfWords } from './letters-of-words.ts';
import { perhapsPerson } from './perhaps-person.ts';

/** `Afbud fra SKP og Birthe`, `Til stede: HK, DS, AC`: letters among those who came or did not, whatever else they stand for. */
const ofMeeting =
  /(?<![\p{L}\p{N}-])[A-ZÆØÅ]{2,3}(?![\p{L}\p{N}-])(?<=(?:[Aa]fbud|[Tt]il ?stede|[Dd]eltagere?|[Dd]eltog|[Ff]remmødte?|[Mm]ødte?|[Ff]raværende)(?: er| var| fra)?:? (?:[\p{L}.]{1,15}(?:, | og |,? samt )){0,8}[A-ZÆØÅ]{2,3})/gu;

/** `KB 14.30: sover`, at the beginning of a log's line. */
const ofLog = /(?<=^|\n)(?!KL )[A-ZÆØÅ]{2,3}(?= (?:kl\.? )?\d{1,2}[.:]\d\d(?::| [–-] ))/gu;

/** `Hilsen u.`, `/b`, `[14:03] n: ring`: one small letter that signs, or speaks. */
const signed =
  /(?<=(?<!\p{L})(?:hilsen|hilsner|mvh|vh|kh|knus|kram)[,.]?(?: fra)?(?: |\n))[a-zæøå](?=\.?[»«”"]?[ ]*(?:\n|$))|(?<=(?:^|\n|[.!?] )\/{1,2} ?)[a-zæøå](?=\.?[ ]*(?:\n|$))|(?<=(?:^|\n)\[\d{1,2}[.:]\d\d\] )[a-zæøå](?=: )/giu;

/** `Mvh HK`, `Venlig hilsen\nSSP`: capitals that sign, whatever else they stand for. */
const signedOff =
  /(?<=(?:[Hh]ilsen|[Hh]ilsner|HILSEN|[Mm]vh|MVH|[Vv]h|VH|[Kk]h|KH)[,.]?(?: fra)?(?: |\n))\p{Lu}{2,4}(?=\.?[ ]*(?:\n|$))/gu;

/** `samme sted.\naf`, `Ingen skader. nb`: letters at the end of a text behind a line or a sentence, whatever they spell. */
const lastLine =
  /(?<=\n[ \t]*|\p{Ll}{4}[.!?] )(?!(?:ja|nej|ok|tak|mvh|vh|kh|np|jo|nå|ha|hm|sms|mht|evt|osv|sov|lol|øv|nu|gå|ro|ud|op|ned|vel|hej|pyt|så|fri|igen|to|tre|syg|død)\s*$)[a-zæøå]{2,3}(?=\.?\s*$)/gu;

/** `Sov til 14. /tkn`, `intet nyt. - lbp`, `kl. 8. (pkr)`: more small letters that sign what ends there. */
const signature =
  /(?<=(?:^|\n|[.!?] ?)(?:\/{1,2} ?|[-–] ?|\())[a-zæøå]{2,4}(?=\)?\.?[ ]*(?:\n|$))/gu;
/** Whether no more than such letters stand on the last line or behind a sentence: asked first, since few texts end so. */
const endsShort = (source: string): boolean =>
  /(?:^|\n|[.!?] )[ \t]*[^\s.]{2,3}\.?$/.test(source.trimEnd().slice(-longestEnd));
const longestEnd = 8;
/** They are looked for where they can stand alone: the pattern would ask each place of the text. */
function onLastLine(source: string): readonly RegExpExecArray[] {
  lastLine.lastIndex = Math.max(0, source.trimEnd().length - longestLast);
  const match = lastLine.exec(source);
  return match === null ? [] : [match];
}
const longestLast = 'abc.'.length;
/** Sentences that begin with a capital. */
const isInCapitals = /^[^\p{Ll}\p{Lu}\n]*\p{Lu}[^\n]*[.!?] \p{Lu}/mu;

/** Letters that stand for things, which nobody asks or tells anything. */
const thing =
  '(?:[CD]V[DR]?|TV|PC|SMS|MMS|GPS|USB|PDF|NB|PS|OK|IT|BT|SU|EU|ID|WC|IQ|FN|AI|QR|AF|OM|AD|AT|EL|LØ|SØ)';
/** What only somebody does, or has done to them. */
const deed =
  '(?:ringer|ringede|skriver|skrev|spørger|spurgte|spørges|kontaktes|inviteres|indkaldes|orienteres|følger|fulgte|tager|tog|sender|sendte|undersøger|undersøgte|kører|kørte|henter|hentede|møder|mødte|kommer|kom|deltager|deltog|orienterer|orienterede|indkalder|afløser|afløste|overtager|overtog|booker|bookede|aftaler|aftalte|vender|vendte|siger|sagde|mener|mente|foreslår|foreslog|spurgt|laver|lavede|besøger|besøgte)';
/** `PC spørges`, `aftalt at DVD følger op`: such letters do what only somebody does, at the start of what is said. */
const doing = new RegExp(
  String.raw`(?<=(?:^|\n|[.:;!?•–-] ?|(?:at|og|når|da|hvis|før|så|men|fordi|som|mens|inden) ))${thing}(?= ${deed}(?!\p{L}))`,
  'gu',
);
/** `Ansvarlig: TV`, `afløses af PC`, `Hilsen\nPC, aftenvagt`: letters where somebody is named, whatever they stand for. */
const named = new RegExp(
  String.raw`(?<=(?:[Aa]nsvarlig|[Tt]ovholder|[Rr]eferent|[Kk]ontaktperson|[Ss]agsbehandler|[Bb]ehandler|[Oo]rdstyrer|[Vv]agt|[Mm]edarbejder|[Ii]nitialer): |(?:hilsen|hilsner|mvh|Mvh|MVH|vh|Vh|VH|[Kk]h)[,.]?(?: fra)?[ \n])${thing}(?![\p{L}\p{N}-])|(?<=\n *)${thing}(?=, \p{Ll}[^\n.]{2,40}\s*$)`,
  'gu',
);
const mayBeThing = new RegExp(thing, 'gu');

const joint = /^(?:, | og |\/| & )$/;
/** So likely must the tagger hold the letters beside them to be somebody's. */
const likely = 0.5;

/**
 * Initials by those beside them: letters that the field has another use for, such as a trade union's, among a
 * meeting's people or beside the initials of a colleague, and wherever the story has them then.
 */
export function initialsAmong(
  source: string,
  story: StoryWords,
  matches: StoryMatches,
): readonly Span[] {
  const { words } = story;
  const { capitals, meeting, signing, edge } = storySign;
  const hasThing = matches(mayBeThing, capitals).length > 0;
  const ofMeetings = matches(ofMeeting, meeting | capitals);
  const spans = [
    ...ofMeetings,
    ...matches(ofLog, capitals),
    ...matches(signed, signing),
    ...matches(signedOff, signing),
    ...(hasThing ? [...matches(doing, capitals), ...matchesOf(source, named)] : []),
    ...(endsShort(source) && isInCapitals.test(source) ? onLastLine(source) : []),
    ...smallSignatures(words, matches(signature, edge)),
  ].map(({ index, 0: own }) => perhapsPerson(index, own));
  for (const { start, text } of lettersOfWords(source, story))
    spans.push(perhapsPerson(start, text));
  const beside = askedWords(story, (word, at) => isBeside(source, words, at, word));
  const called = new Set([
    ...beside.map(({ text }) => text),
    ...ofMeetings.map(({ 0: own }) => own),
  ]);
  if (called.size === 0) return spans;
  return [
    ...spans,
    ...words
      .filter(
        ({ text }) => called.has(text) || (ownedBy.test(text) && called.has(text.slice(0, -1))),
      )
      .map(({ start, text }) => perhapsPerson(start, text)),
  ];
}

/** `TRs vagter` */
const ownedBy = /^\p{Lu}{2,3}s$/u;

/** Small letters that sign, and are no word. */
function smallSignatures(words: readonly ReadWord[], signatures: readonly StoryMatch[]) {
  return signatures.filter(({ index }) => {
    const word = words.find(({ start }) => start === index);
    return word !== undefined && (word.facts & (fact.word | fact.field | fact.grammar)) === 0;
  });
}

function isBeside(source: string, words: readonly ReadWord[], at: number, word: ReadWord): boolean {
  if (word.verdict !== null || !isWritten(word.known, wordForm.shortInitials)) return false;
  if ((word.facts & fact.field) === 0) return false;
  return [-1, 1].some((step) => {
    const next = words[at + step];
    const other = next?.known.lower === 'og' ? words[at + 2 * step] : next;
    if (other?.verdict?.type !== 'PERSON' || other.likely < likely) return false;
    if (!isWritten(other.known, wordForm.shortInitials)) return false;
    const [first, last] = step < 0 ? [other, word] : [word, other];
    return joint.test(source.slice(first.end, last.start));
  });
}
