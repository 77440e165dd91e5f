import { firstNameOfGenitive, isKnownFirstName, isPlaceName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isCommonWord } from '../people/name-line.ts';
import { isSurname } from '../people/name-order.ts';
import { personIn } from '../people/person-line.ts';
import type { Around } from './around.ts';
import { shortNamesIn } from './short-names.ts';

/** A name in such a sentence. */
export interface Mention {
  readonly around: Around;
  /** As it is said, without the ending of the genitive. */
  readonly name: string;
  readonly isWhole: boolean;
  readonly isGenitive: boolean;
  /** Whether it is a name of the language or of somebody in the heap, and not only a word with a capital. */
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
}

const run =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?:\.(?=\s\p{Lu}))?(?:[ \n](?:(?:af|von|van|de|el|al|der)[ \n])?\p{Lu}[\p{L}'’-]*(?:\.(?=\s\p{Lu}))?){0,4}/gu;
/** Words that begin sentences and are nobody's name. */
const opensSentence =
  /^(?:jeg|du|han|hun|den|det|vi|de|man|en|et|én|ét|nå|nåh|jo|jamen|okay|ok|altså|sådan|værsgo|min|mit|mine|din|dit|dine|hans|hendes|vores|jeres|her|der|da|så|og|men|for|efter|før|med|uden|på|til|fra|af|om|ved|alle|ingen|nogen|noget|mange|tak|hils|hej|hejsa|hi|dear|søde|kærligst|kærlig|venlig|bedste|varm|kære|dette|denne|disse|begge|ja|nej|ps|p\.?s|hermed|nedenfor|nedenstående|vedhæftet|følgende|kun|bare|lige|fru|frk|frøken|hr|herr|doktor|sidste|sidst|endelig|først|desværre|undskyld|god|godt|hvad|hvem|hvor|hvordan|historien?|fortalt|skrevet|indtalt|dikteret|sendt|sv|vs|re|fw|fwd|mvh|kh|vh|dbh|hilsen|the|this|here|my|she|he|they|it|we|and|but|i|nr|når|hvis|som|nu|også|måske|både|begge|selv|vil|kan|skal|må|har|er|var|fik|dikteret|historie|bidrag|emne|fortælling)$/iu;

/** “Et spørgsmål til Anna”, “Hilsen til Bo”: to whom something is said, and nobody who tells. */
const addressed =
  /(?<!\p{L})(?:spørgsmål|svar|hilsen|hilsner|bemærkning|kommentar|besked|ros) til $/iu;

/** “Sand historie:”, “Lille fortælling fra mig”: how a story is, and nobody's name. */
const ofStory = /^\s(?:historie|fortælling|beretning|oplevelse)(?!\p{L})/u;

/** Every name that sentences around a story say. */
export function mentionsIn(
  sentences: readonly Around[],
  known: readonly string[],
): readonly Mention[] {
  return sentences.flatMap((around) => {
    const found = [...around.text.matchAll(run)].flatMap(({ 0: said, index }) => {
      const mention = mentionOf(said, index, around, known);
      return mention === null ? [] : [mention];
    });
    const short = shortNamesIn(around.text, known).map(
      (one): Mention => ({ ...one, around, isWhole: false, isSure: true }),
    );
    return [...found, ...short].sort((a, b) => a.start - b.start);
  });
}

function mentionOf(
  said: string,
  index: number,
  around: Around,
  known: readonly string[],
): Mention | null {
  let start = index;
  let words = said.split(/[ \n]/);
  while (words.length > 0 && isNoName(words[0] ?? '')) {
    start += (words[0] ?? '').length + 1;
    words = words.slice(1);
  }
  if (words.length === 0) return null;
  if (addressed.test(around.text.slice(0, start))) return null;
  const end = start + words.join(' ').length;
  const of = (name: string, isWhole: boolean, isGenitive: boolean, isSure: boolean) =>
    isHouseName(name) || isPlaceName(words[0] ?? '')
      ? null
      : { around, name, isWhole, isGenitive, isSure, start, end };
  const whole = words.length > 1 ? personIn(words.join(' ').replace(/[.'’]+$/, '')) : '';
  if (whole !== '') {
    const owner = ownerIn(whole, known);
    return of(owner || whole, true, owner !== '', true);
  }
  const [first = ''] = words;
  if (ofStory.test(around.text.slice(end)) && !/s$|['’]s?$/u.test(first)) return null;
  if (isKnownFirstName(first, known)) return of(first, false, false, true);
  const owner = firstNameOfGenitive(first, known);
  if (owner !== '') return of(owner, false, true, true);
  const isWithin = /\p{L}/u.test(around.text.slice(0, start));
  const isName =
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:['’]s?)?$/u.test(first) &&
    !/(?:en|et|erne|ene)$/u.test(first);
  if (!isWithin || !isName) return null;
  // “Det er Svantes historie”: a name that nobody knows, in the genitive before what is owned.
  const bare = first.replace(/(?:['’]s?|s)$/u, '');
  const isOwner = bare !== first && /^(?:\s+\p{Ll}|[.,:;]|\s*$)/u.test(around.text.slice(end));
  return isOwner ? of(bare, false, true, false) : of(first, false, false, false);
}

/** Whether a word that begins a sentence with a capital is nobody's name. */
export function isNoName(word: string): boolean {
  return opensSentence.test(word.replace(/\.$/, '')) || isCommonWord(word);
}

/** Who is named in the genitive by a whole name; empty for a name that is none. */
function ownerIn(name: string, known: readonly string[]): string {
  const bare = name.replace(/['’]s?$|s$/u, '');
  if (bare === name || known.includes(name)) return '';
  const last = (one: string) => one.split(' ').at(-1) ?? '';
  const isKnown = known.some((one) => one === bare || one.startsWith(`${bare} `));
  return isKnown || (!isSurname(last(name)) && isSurname(last(bare))) || /['’]s?$/u.test(name)
    ? bare
    : '';
}
