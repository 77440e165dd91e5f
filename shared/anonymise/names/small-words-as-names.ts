import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { isDetermined, isOfSmallLetters } from './called-in-slots.ts';
import { monthNames } from './cues.ts';
import { isNamedThere } from './naming.ts';

/** What somebody does, and no noun is: no `bedste` is left alone before these. */
const verb = `(?:siger|sagde|kalder|kaldte|spørger|spurgte|mener|mente|tror|troede|synes|syntes|ringer|ringede|skriver|skrev|kommer|kom|sover|sov|vågner|vågnede|græder|griner|grinede|smiler|henter|hentede|møder|mødte|plejer|plejede|vil|ville|skal|skulle|kan|kunne|må|måtte|tør|turde|gider|gad|fik|gik|stod|sad|sidder|står|tog|gav|så|fortæller|fortalte|svarer|svarede|glemte|elsker|hader|savner|snorker|nikker|nikkede|driller|drillede|laver|lavede|kører|kørte|vasker|vaskede)`;
const does = new RegExp(`^ (?:${verb}|har \\p{L}+(?:et|t)|havde \\p{L}+(?:et|t))(?!\\p{L})`, 'u');
/** Whether what stands behind a word is what only somebody does. */
export const doesAsPerson = (behind: string): boolean => does.test(behind);
/** A child of so many years. */
const isYears =
  /^ er (?:(?:jo|kun|nu|snart|lige|bare|ikke|vist|altså|fyldt|blevet) )*(?:1?\d(?![\d:./]|,\d)|en?|to|tre|fire|fem|seks|syv|otte|ni|ti)(?=[\s.,!?]|$)(?! (?:graders?|dage|uger|timer|år siden))/u;
/** A month, and no child: behind these, and before another. */
const inTime =
  /(?:(?<!\p{L})(?:i|til|fra|hele|den|siden|inden|efter|før|først|sidst|medio|primo|ultimo|midten af|slutningen af|starten af|indtil|og|eller|januar|februar|marts|april|maj|juni|juli|august|september)|\d\.?|[-–/]) ?$/u;
const withTime =
  /^(?:\.? \d|[-–/]| (?:måned|er (?:kold|varm|våd|dejlig|slut|ovre|forbi))| (?:og|eller|til|samt) (?:januar|februar|marts|april|maj|juni|juli|august|september)(?!\p{L}))/u;
const company =
  /(?<!\p{L})(?:hos|med|hej|kære|spørg|hent|ring til|hils|sammen med|ringede|sagde|spurgte) $/iu;

/** So likely must the tagger hold a month to be a name, where nothing speaks against it. */
const likelyName = 0.8;
const longestBefore = 16;
const longestBehind = 40;

const none: ReadonlySet<ReadWord> = new Set();

/**
 * Months and small words that somebody is called by in a text of small letters, where grammar allows nothing else: `maj er
 * kun 4`, `bedste sover`, and `bedstes` with it.
 * @param cues where such words stand.
 */
export function smallWordsAsNames(
  source: string,
  words: readonly ReadWord[],
  cues: readonly number[],
): ReadonlySet<ReadWord> {
  if (cues.length === 0 || !isOfSmallLetters(words)) return none;
  const found = new Set<ReadWord>();
  const named = new Set<string>();
  for (const index of cues) {
    const word = words[index];
    if (word === undefined || !isName(source, words, index, word)) continue;
    found.add(word);
    named.add(word.text);
  }
  for (const index of cues) {
    const word = words[index];
    if (word !== undefined && named.has(word.text.replace(/s$/, ''))) {
      if (word.text.endsWith('s')) found.add(word);
    }
  }
  return found;
}

function isName(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): boolean {
  if (word.text.endsWith('s')) return false;
  const before = source.slice(Math.max(0, word.start - longestBefore), word.start);
  const behind = source.slice(word.end, word.end + longestBehind);
  if (monthNames.has(word.text)) {
    return isBesideName(source, words, index) || isMonthAsName(word, before, behind);
  }
  return (
    (does.test(behind) && !isDetermined(source, words[index - 1], word)) ||
    isNamedThere(source, word)
  );
}

/** `maj og liv er der` */
const isBesideName = (source: string, words: readonly ReadWord[], index: number) => {
  const [word, joint, next] = words.slice(index, index + 3);
  return (
    word !== undefined &&
    joint?.text === 'og' &&
    next !== undefined &&
    source.slice(word.end, next.start) === ' og ' &&
    (next.facts & fact.firstName) !== 0 &&
    (next.facts & (fact.field | fact.grammar)) === 0
  );
};

const isMonthAsName = ({ likely }: ReadWord, before: string, behind: string) => {
  if (withTime.test(behind)) return false;
  if (company.test(before)) return true;
  return (
    !inTime.test(before) && (likely >= likelyName || isYears.test(behind) || does.test(behind))
  );
};
