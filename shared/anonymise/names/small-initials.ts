import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import type { StoryMatches } from '../story/story-matches.ts';
import { storySign } from '../story/story-signs.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';
import { perhapsPerson } from './perhaps-person.ts';
import { tellsThingApart } from './told-by-letter.ts';

/** Two or three small letters with their dots; `f.m.` and its like are asked for by `abbreviation`. */
const dotted = /(?:[a-zæøå]\.){2,3}(?![\p{L}\p{N}])/gu;
const isWithin = (source: string, at: number) =>
  at > 0 && /[\p{L}\p{N}.]/u.test(source.charAt(at - 1));
const abbreviation =
  /^(?:b\.l\.a|m\.v|o\.l|e\.l|p\.t|[fe]\.m|m\.m|d\.v\.s|o\.s\.v|p\.g\.a|s\.u|d\.d|t\.o\.m|f\.o\.m|i\.f\.[mt]|m\.h\.t|h\.h\.v|m\.a\.o|o\.a|i\.a|a\.k\.a|k\.l|[du]\.å|s\.d|i\.e|n\.n)\.$/u;
/** Behind these they are somebody's however little the tagger noticed: `referent m.t.` */
const namedBy =
  /(?<!\p{L})(?:referent|ref\.?|ordstyrer|sagsbehandler|kontaktperson|pædagog|vagt|mødeleder|borger|tovholder|skrevet af|noteret af|hilsen|mvh|v\/|ved|afløser|medarbejder|elev|beboer):? ?$/iu;
const longestNamedBy = 20;
/** `HK i jobcentret`: letters that have a desk are a colleague, whatever else they stand for. */
const atDesk =
  /[A-ZÆØÅ](?<![A-ZÆØÅa-zæøå-].)[A-ZÆØÅ]{1,3}(?= (?:i|på|fra) (?:jobcent|ydelse|receptionen|visitation|kontoret|sekretariatet|borgerservice|myndighed|forvaltningen|[a-zæøå]*(?:teamet|afdelingen|kontoret)))/g;
/** `lille p`, `store-k`: one of two of the same name. What is before it is asked last, since it is asked of any place. */
const told =
  /(?:lille(?<![\p{L}\p{N}-].{5})|store(?<![\p{L}\p{N}-].{5}))[ -][a-hj-np-zæ](?![\p{L}\p{N}]|\.\p{L}|['’´)])/giu;
/** `Ses i morgen. k`: one letter behind a whole sentence, at the end of a line or of what was said. */
const signed = /[.!?] [a-hj-np-zæø](?=[»«"”]|[ ]*(?:\n|$))/g;

/** `J. 10 år`, `K (7 år)`: a letter, and how old somebody is. */
const ofYears =
  /[A-HJ-NP-ZÆ](?<![\p{L}\p{N}].)\.?(?=,? \(?\d{1,2}(?: år(?! siden)|-årig)(?!\p{L}))/gu;

/**
 * Initials in small letters: dotted ones that the tagger noticed once, wherever the story has them; `tk` beside the initials
 * of a colleague; one letter that ends what somebody wrote, or tells one from another; and capitals that have a desk.
 */
export function smallInitialsIn(
  source: string,
  story: StoryWords,
  matches: StoryMatches,
): readonly Span[] {
  const { words } = story;
  const { capitals, letter } = storySign;
  const noticed = matches(dotted, 0).filter(
    ({ 0: own, index }) => !isWithin(source, index) && !abbreviation.test(own),
  );
  const called = new Set(
    noticed.flatMap(({ 0: own, index }) =>
      namedBy.test(source.slice(Math.max(0, index - longestNamedBy), index)) ||
      words.some(
        ({ start, end, verdict }) =>
          verdict !== null && start >= index && end <= index + own.length,
      )
        ? [own]
        : [],
    ),
  );
  return [
    ...noticed
      .filter(({ 0: own }) => called.has(own))
      .map(({ 0: own, index }) => perhapsPerson(index, own)),
    ...matches(atDesk, capitals).map(({ 0: own, index }) => perhapsPerson(index, own)),
    ...matches(ofYears, letter)
      .filter(({ index }) => !tellsThingApart(source, index))
      .map(({ 0: own, index }) => perhapsPerson(index, own)),
    ...matches(told, letter).map(({ 0: own, index }) => perhapsPerson(index, own)),
    ...matches(signed, letter).map(({ 0: own, index }) => perhapsPerson(index + 2, own.slice(2))),
    ...askedWords(story, (word) => isUnspeakable(source, word)).map(({ start, text }) =>
      perhapsPerson(start, text),
    ),
    ...(matches(beside, capitals).length > 0
      ? words
          .filter((word, at) => isBesideInitials(source, words[at - 2], words[at - 1], word))
          .map(({ start, text }) => perhapsPerson(start, text))
      : []),
  ];
}

/** `sendt til mhp`: two or three letters that nobody can say, and that stand for nothing. */
function isUnspeakable(source: string, { known, start, end }: ReadWord): boolean {
  return (
    known.isUnspeakable &&
    !/[\d.§@/_#*:-]$|\d $/.test(source.slice(Math.max(0, start - 2), start)) &&
    !/^(?:\.|\/|-\p{L}|_|@| ?\d)/u.test(source.slice(end, end + 2))
  );
}
/** Two or three small letters that nobody can say, and that stand for nothing. */
export const isUnspeakableWord = (text: string, facts: number): boolean =>
  /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(text) &&
  (facts & (fact.word | fact.compound | fact.field | fact.grammar | fact.genitive)) === 0 &&
  !shortened.test(text);
/** Whether letters are a measure, or what people write for a longer word. */
export const isShortened = (text: string): boolean => shortened.test(text);
const shortened =
  /^(?:kr|km|kg|ml|dl|cl|mg|cm|mm|kl|st|th|tv|mf|hr|fr|sg|sq|stk|pr|nr|cc|bcc|tlf|mdr|hhv|ift|mht|vha|dvs|bl|jf|mfl|mv|tbt|lfr|wtf|brb|np|gg|lmk|hmm|mmm|brr|pst|shh|tsk|vs|sms|mms|cv|tv|pc|dk|xl|ps|rs|ts|ck|vp|rt|vbg|krt|skt|sct|sml|frk|ngl|ml|str|pkt|tsk|frb|kbh|vdr|std|stn|mgl|hhv|vlg|mv)$/;

/** `JBR og tk`, as a question to the whole text and to its words. */
const beside = /[A-ZÆØÅ]{2} og [a-zæøå]{2,3}(?!\p{L})/gu;
function isBesideInitials(
  source: string,
  initials: ReadWord | undefined,
  joint: ReadWord | undefined,
  word: ReadWord,
): boolean {
  return (
    initials !== undefined &&
    joint?.known.lower === 'og' &&
    /^\p{Ll}{2,3}$/u.test(word.text) &&
    (word.facts & (fact.word | fact.field | fact.grammar)) === 0 &&
    isWritten(initials.known, wordForm.initials) &&
    (initials.facts & (fact.field | fact.word)) === 0 &&
    source.slice(initials.end, word.start) === ' og '
  );
}
