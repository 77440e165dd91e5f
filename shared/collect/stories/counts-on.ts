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
