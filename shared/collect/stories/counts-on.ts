import { firstSentence, senseOf } from '../reading/sense.ts';

/** No line that counts on to another story has more signs. */
const longestLine = 60;

/** A day, a month, an hour: “den anden dag” and “tre uger senere” go on with what is told. */
const times =
  'dage?|døgn|nat|nætter|morgen|formiddage?|eftermiddage?|middag|aften|gange?|uger?|weekend|måned(?:er)?|sommer|vinter|forår|efterår|kvartal|halvår|år|timer?|time|minut(?:ter)?|sekund(?:er)?|øjeblik|(?:man|tirs|ons|tors|fre|lør|søn)dag';
const months = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
const noTime = `(?!\\.? ?(?:${months})|\\s(?:hel[et]?\\s|halv[et]?\\s)?(?:${times})(?!\\p{L}))`;

/** `Den anden:`, `Nummer to:` and what counts on without a word of the story. */
const ordinalLine = new RegExp(
  `^(?:og )?(?:så )?(?:den|det|min|nummer|nr\\.?|her er den)?\\s?(?:anden|andet|næste|tredje|sidste|2|to|3|tre)(?![\\p{L}\\d])${noTime}.{0,40}:$`,
  'iu',
);
/** Verbs of what was, which tell of a line or a letter. */
const said = /(?<!\p{L})(?:lød|skreg|hang|trak|tav)(?!\p{L})/iu;
const ofFirst = new RegExp(`^(?:den|det) (?:ene|første)(?!\\p{L})${noTime}`, 'iu');
const ofSecond = new RegExp(
  `^(?:og )?(?:den|det) (?:anden|andet|næste|tredje|sidste)(?!\\p{L})${noTime}`,
  'iu',
);

/**
 * Whether a line by itself counts on to another story: “Den anden:”, “Nummer to er kort:”. What tells
 * (“Næste dag skrev hun:”) does so only where several stories were spoken of.
 */
export function countsOnTo(text: string, isMany: boolean): boolean {
  if (text.length >= longestLine || !ordinalLine.test(text)) return false;
  const { past, third } = senseOf(text);
  return third === 0 && ((past === 0 && !said.test(text)) || isMany);
}

/** “Og den anden”, “Så nummer to …”, “Den sidste historie”, “og en til”: a line that says nothing else. */
const aloneLine =
  /^(?:(?:og|så|nu|her|er|kommer|får I|lige|også) )*(?:(?:den|det|min|mit) (?:anden|andet|næste|tredje|fjerde|sidste)|(?:nummer|nr\.?|historie) ?(?:to|tre|fire|[2-6])|(?:en|et|endnu en) (?:til|mere)|endnu en)(?: (?:historie|fortælling|kort|lille|fra mig|så|her|her så|til))?[ .:…!–—-]*$/iu;

/** Whether a line by itself is nothing but a count of another story, with or without a mark behind it. */
export function countsOnAlone(text: string): boolean {
  return aloneLine.test(text.trim());
}

/** Whether a text begins with the first of several: “Den ene er fra havnen.” */
export function isOfFirst(text: string): boolean {
  return ofFirst.test(text) && isSaidOfStory(text);
}

/** Whether a text begins with the second of several, or a later one: “Den anden handler om en lærer.” */
export function isOfSecond(text: string): boolean {
  return ofSecond.test(text) && isSaidOfStory(text);
}

/** Where a story is from and what it is about; people, gifts and visits of one story are counted as well. */
const ofStory =
  /^(?:og )?(?:den|det) \p{L}+(?: (?:historie|fortælling|eksempel))?(?:\s*:| (?:(?:er|var|har jeg|kommer|fik jeg) (?:\p{L}+ ){0,2}?(?:fra|af|om)|handler|stammer|skete|foregik)(?!\p{L}))/iu;

function isSaidOfStory(text: string): boolean {
  return ofStory.test(firstSentence(text));
}
