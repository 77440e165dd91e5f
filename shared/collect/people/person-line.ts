import { isOccupation } from './occupation.ts';

/** Words that stand within names without a capital. */
const particles = /^(?:af|von|van|der|den|de|da|del|el|al|bin|la|le)$/;
/** Words with a capital that are no names, where a line begins with them. */
const noNames =
  /^(?:historie\p{L}*|kære|hej|til|fra|om|på|hos|ved|for|efter|før|under|uden|mellem|gennem|emne|med|mvh|venlig|tak|den|det|de|en|et|vi|jeg|hun|han|i|da|når|så|og|men|nu|sendt|re|sv|vs|fw|fwd|kh|vh|bh|mh|dbh|mbh|mkh|kkh|hilsen|hilsner|knus|kram|sankt|skt|kommune|afdeling\p{L}*|team|fru|hr|herr|frøken|lille|store|gamle|unge|onkel|tante|side|kapitel|del|nr|uge|god\p{L}*|samlede|fortalt|skrevet|nedskrevet|dikteret|indtalt|indsendt|refereret|afleveret|samlet|vores|mit|min|mine|hvad|hvem|hvor|hvordan|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|the|a|my|our)$/iu;

/** No line of a name is longer, with a number before it and a word after it. */
const longestLine = 100;

/**
 * The name in a line that is nothing but a person's name, maybe with a title or a place after a
 * comma, a dash or in brackets; an empty string for any other line.
 */
export function personIn(text: string): string {
  if (text.length > longestLine) return '';
  const line = text
    .trim()
    .replace(
      /^(?:\d{1,2}[.)]|(?:historie|nr\.?) ?\d{1,2}\s*[:–—-])\s*|\s*:$|\s+(?:skriver|fortæller|skrev)\s*:$/giu,
      '',
    );
  if (line.length > 70 || /[.!?:;]$/.test(line)) return '';
  const said = (line.split(/,| [-–—|] | \(/, 1)[0] ?? '').trim().split(/\s+/);
  const words = withoutOccupation(said);
  if (words.length < 2 || words.length > 4) return '';
  const isName = words.every(
    (word, at) =>
      (/^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) || (at > 0 && particles.test(word))) &&
      !noNames.test(word),
  );
  const last = words.at(-1) ?? '';
  return isName && /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(last)
    ? words.join(' ')
    : '';
}

/** `Vikar Anna Holm`, `Anna Holm Socialrådgiver Nord`: what somebody works as, and where, is no part of the name. */
function withoutOccupation(words: readonly string[]): readonly string[] {
  if (words.length < 3) return words;
  if (isOccupation(words[0] ?? '')) return words.slice(1);
  const at = words.findIndex((word, index) => index > 1 && isOccupation(word));
  return at < 0 ? words : words.slice(0, at);
}

/** “Af Anna Holm”; with a colon also what forms and people that pass something on put before a name. */
const byline =
  /^[*_\s]*(?:(?:navn og \p{L}+|afsender|indsender|bidragyder|medarbejder|(?:modtaget )?fra)\s*:|(?:(?:skrevet |fortalt |oplevet |indsendt |nedskrevet )?af|fortæller|forfatter|navn|(?:written |told )?by)\s*:?|hvem (?:er du|fortæller|skriver)\s*[?:])\s+(.+?)[*_.\s]*$/iu;
const alongside = /\s(?:og|&|sammen med|i samarbejde med|med(?: hjælp fra)?)\s/u;

/** `Af Anna Holm`, `Fortalt af: Anna Holm`, `By Anna Holm`: the name, or an empty string. */
export function bylineIn(text: string): string {
  return bylinesIn(text)[0] ?? '';
}

/** Everybody whom a byline names, who wrote it first: `Af Anna Holm med hjælp fra Bo Dam`. */
export function bylinesIn(text: string): readonly string[] {
  const [first = '', ...others] = (byline.exec(text)?.[1] ?? '')
    .replace(/\s(?:den|d\.)\s\d.*$/u, '')
    .split(alongside);
  const name = personIn(first);
  return name === '' ? [] : [name, ...others.map(personIn).filter((one) => one !== '')];
}
