import { isGivenName } from './given-name.ts';
import { isHouseName } from './house-name.ts';
import { isOccupation } from './occupation.ts';
import { personIn } from './person-line.ts';

/** `Anna Holm, den 3. maj`: who wrote then; “på 3. årgang” is none. */
const aDay =
  /,?\s(?:den\s)?\d{1,2}[./]\s?(?:\d|(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[ck])\p{Ll}{0,6}(?!\p{L}))/u;

/** A line of a document that says whose the text above or below it is. */
export interface NameLine {
  readonly name: string;
  /** Whether it can hardly be anything else; a first name alone needs others beside it. */
  readonly isSure: boolean;
  /** Whether words such as “fortalt af” say so. */
  readonly isSaid: boolean;
  /** What stands after the name on the same line. */
  readonly rest: string;
}

const mark =
  /^(?:(?:[Kk]l\.?\s*)?\d{1,2}[.:]\d{2}\s*[,–-]?\s+|#+\s*|[*_]{1,3}|[-–—•/\\]\s*|\d{1,2}[.)]\s+)+/;
const told =
  /^(?:(?:min |en )?(?:historien?|fortællingen?|beretningen?|bidrag(?:et)?|eksempel|tekst|story|contribution)\s*(?:nr\.?\s*)?\d{0,2}\s*(?:[:–—-]\s*)?(?:(?:er )?(?:fortalt |skrevet |indsendt )?(?:fra|af|ved|v\/|by|from)\s*:?)|(?:fortalt|skrevet|indsendt|nedskrevet|indtalt|dikteret|ringet ind|told|written|dictated)\s+(?:af|by)\s*:?|(?:og )?(?:(?:så|her|til sidst) )?(?:(?:en|et) (?:\p{Ll}+ )?)?(?:sms|mms|(?:tale|tekst)?besked|e?-?mail|(?:post)?kort|brev|seddel|opkald|text|message|letter|note)\s+(?:fra|from)\s*:?|(?:fra|af|by|from|navn|forfatter|fortæller|indsender|bidragyder)\s*:?)\s+/iu;
const verb = /\s+(?:fortæller|skriver|skrev|fortalte|har ordet|writes|tells)\s*(?::|$)/iu;
const wroteAt =
  /^(.{3,50}?)\s+(?:skrev|skriver|sendte)\s+(?:i (?:dag|går) )?(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*:$/u;
/** Also “Anna Holm, nattevagt, sagde:”; without what somebody works as, people of stories say things so. */
const saidBy = /,\s([^,:]{3,40}),\s(?:sagde|siger|husker|huskede|bidrog|bidrager)\s*:$/iu;
/** “Hilsen Anna Holm”, “Kh. Bo”: signs what stands above. */
const signedOff =
  /^(?:(?:med |og |de |mange |venlig\p{L}* |kærlig\p{L}* |bedste )*hils(?:en|ner)(?: fra)?|(?:[mkv]v?|db|mb)h)[.,:]*\s+(?=\p{Lu})/iu;
const firstName = /^\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}+)?$/u;
/** `Anna H.`, `Anna H., gul stue`: who gives no more of the last name, and maybe where. */
const initialled = /^(\p{Lu}\p{Ll}{1,14} \p{Lu}\.?)(?:,\s[^.!?:]{2,40}|\s\([^()]{2,40}\))?$/u;
/** `Anna og Bo`: two who told it together. */
const couple = /^\p{Lu}\p{Ll}{1,14} (?:og|&) \p{Lu}\p{Ll}{1,14}$/u;
/** `Ligeledes Anna`, `Anna, samme`, `Anna igen`: somebody told one more. */
const againBefore =
  /^(?:ligeledes|igen|også|endnu en (?:fra|af)|og (?:endnu )?en (?:til )?(?:fra|af)|en (?:mere|til) (?:fra|af)|mere fra)\s+(?=\p{Lu})/iu;
const againBehind =
  /(?<![\s,(–-])[\s,(–-]+(?:samme|igen|ligeledes|fortsat|en (?:mere|til)|(?:nr\.?|nummer) ?(?:2|3|to|tre))\)?(?=:?$)/iu;
const whereabouts =
  /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}.'’-]*){0,2})\s(?:i|på|fra|ved|hos|ude|oppe|nede)\s\p{L}/u;
/** A text that follows a name on its line is no shorter; speech mostly is. */
const shortestRest = 60;
/** The name of a house has no more words. */
const mostWords = 5;
/** A name is not longer with its title. */
const longest = 70;
/** No line with its marks is longer. */
const longestLine = 400;
/** Before a colon there may be more about who it is. */
const longestLeading = 95;

/** Whether a line says instead of a name that there shall be none. */
export function isNameless(text: string): boolean {
  return /^[\W_]*(?:(?:ønsker|vil gerne) (?:at )?(?:være|forblive) )?(?:anonym\p{L}*|(?:uden|intet|ingen) (?:navn|afsender|underskrift)(?: på)?|navn(?:et)? (?:er )?(?:udeladt|hemmeligt|kendt af \p{L}+)|ukendt(?: forfatter)?|nn|n\. ?n\.?|(?:en|et)(?: \p{L}+)?,? (?:der|som) (?:gerne |helst )?(?:ikke )?(?:ønsker|vil|ville|må) (?:gerne |helst )?(?:ikke )?(?:at )?(?:være anonym|(?:\p{L}+ ){0,4}(?:navn|nævnes|nævnt)(?: (?:på|ved navn))?)|anonymous)[\W_]*$/iu.test(
    text,
  );
}

/** Reads a line that names somebody: `ANNA HOLM (klubben):`, `Fortalt af Anna`, `/Anna Holm, Modtagelsen`. */
export function nameLineOf(text: string): NameLine | null {
  if (text.length > longestLine) return null;
  const bare = withoutBrackets(
    text
      .replace(mark, '')
      .replace(/(?<![*_\s])[*_\s]+$/, '')
      .replace(againBefore, '')
      .replace(againBehind, '')
      .trim(),
  );
  const short = initialled.exec(bare.replace(/\s*:$/, ''))?.[1];
  if (short !== undefined) return { name: short, isSure: true, isSaid: false, rest: '' };
  if (bare === '' || bare.length > (bare.endsWith(':') ? longestLeading : longest)) return null;
  if (/[.!?…]["”»]?$/.test(bare)) return null;
  const isMarked = /^[-–—/\\(]/.test(text.trim());
  // “Anna Holm skrev kl. 8.12:”
  const writer = personIn(bare.match(wroteAt)?.[1] ?? '');
  if (writer !== '' && !isHouseName(writer)) {
    return { name: writer, isSure: true, isSaid: true, rest: '' };
  }
  if (aDay.test(bare)) return null;
  const before = told.exec(bare) ?? signedOff.exec(bare);
  // `Fortalt af Ivan Skriver` ends in a name, not in the verb.
  const spoken = before === null ? (verb.exec(bare) ?? spokenBy(bare)) : null;
  const own = /^(\p{Lu}[\p{L} -]*?)s(?:['’])? (?:historie|fortælling|bidrag|beretning)\s*:?$/u.exec(
    bare,
  );
  const isSaid = spoken !== null || before !== null;
  const core = (
    own?.[1] ??
    (spoken === null ? bare.slice(before?.[0].length ?? 0) : bare.slice(0, spoken.index))
  ).replace(/\s*:$/, '');
  if ((before !== null || isMarked) && isNameless(core))
    return { name: '', isSure: true, isSaid, rest: '' };
  // `Fra Anna i køkkenet`: who it is stands before where.
  const placed = whereabouts.exec(core)?.[1];
  if (isSaid && placed !== undefined && !commonWord.test(placed)) {
    return { name: placed, isSure: true, isSaid, rest: '' };
  }
  // `Fra Team Syd`, `Historie fra Solgården`: whose it is, where no person is named.
  const person = personIn(spelt(core));
  const isPersons = person !== '' && person !== core && !isHouseName(person);
  if (before !== null && !isPersons && core.split(' ').length <= mostWords && isHouseName(core)) {
    return /^\p{Lu}/u.test(core) ? { name: core, isSure: true, isSaid, rest: '' } : null;
  }
  const titled = titleWithName(core);
  // `Fra servietten (Anna)` says where it was written down.
  if (titled !== null) return before === null ? titled : { ...titled, isSaid, rest: '' };
  if (person !== '') return { name: person, isSure: true, isSaid, rest: '' };
  if (isMarked && couple.test(core) && isGivenName(firstOf(core))) {
    return { name: core, isSure: true, isSaid, rest: '' };
  }
  const [word = '', ...titles] = core.split(/,\s*|\s+[-–—|]\s+|\s+\(/);
  if (!firstName.test(word.trim()) || commonWord.test(word.trim())) return null;
  const isTitled = titles.length === 1 && /^\p{Ll}/u.test(titles[0] ?? '');
  const isBracketed = titles.length === 1 && core.endsWith(')');
  const isOwn = own !== null;
  if (!isSaid && !isOwn && !isTitled && !isBracketed && !isMarked && !bare.endsWith(':'))
    return null;
  return { name: word.trim(), isSure: isSaid || isOwn, isSaid, rest: '' };
}

/** `Lygten (Anna Holm)`, `LYGTEN (Anna, nattevagt)`: a title, and whose it is; a first name needs others beside it. */
function titleWithName(text: string): NameLine | null {
  const [, title = '', inBrackets = ''] = /^(.{2,50}?)\s+\(([^()]+)\)$/u.exec(text) ?? [];
  if (title === '' || personIn(spelt(title)) !== '' || isGivenName(title)) return null;
  if (isNameless(inBrackets)) return { name: '', isSure: true, isSaid: false, rest: title };
  const [said = ''] = inBrackets
    .replace(/^(?:.*\s)?(?:måske|vistnok|vist)\s(.*?)\?*$/iu, '$1')
    .split(/,\s|\s[–—-]\s/, 1);
  const whole = personIn(said) || (initialled.exec(said)?.[1] ?? '');
  if (whole !== '') {
    return isHouseName(whole) ? null : { name: whole, isSure: true, isSaid: false, rest: title };
  }
  const isFirst = isGivenName(said) || (couple.test(said) && isGivenName(firstOf(said)));
  return isFirst ? { name: said, isSure: false, isSaid: false, rest: title } : null;
}

function firstOf(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

/** Whether a line says that somebody told one more: `Ligeledes Anna`, `Anna, samme`. */
export function isAgain(text: string): boolean {
  if (text.length > longestLine) return false;
  const bare = text.replace(mark, '').trim();
  return againBefore.test(bare) || againBehind.test(bare);
}

function spokenBy(text: string): RegExpExecArray | null {
  const match = saidBy.exec(text);
  return match !== null && isOccupation(match[1] ?? '') ? match : null;
}

/** Whether a line signs what stands above it with a greeting before the name. */
export function signsOff(text: string): boolean {
  return signedOff.test(text);
}

/** `(Anna Holm, Modtagelsen)` below a text. */
function withoutBrackets(text: string): string {
  return /^\([^()]+\)$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** A first name that is all there is, where its place says that it is a name: a cell of a table. */
export function firstNameIn(text: string): NameLine | null {
  const name = text.trim();
  if (!firstName.test(name) || commonWord.test(name)) return null;
  return { name, isSure: true, isSaid: false, rest: '' };
}

/** A line on which the text follows the name: `**Anna Holm:** Der var …`, `Anna Holm – Der var …`. */
export function nameBefore(text: string): NameLine | null {
  const [, before = '', told = ''] = /^([^:–—]{3,50}?) [–—-] (.+)$/su.exec(text) ?? [];
  const said = before.replace(mark, '').replace(againBefore, '').replace(againBehind, '');
  const whole = personIn(said);
  if (whole !== '' && !isHouseName(whole) && told.length >= shortestRest) {
    return { name: whole, isSure: true, isSaid: false, rest: told };
  }
  // `Anna – Der var …`, `Anna fra køkkenet – Der var …`: a first name alone needs others beside it.
  const first = isGivenName(said) ? said : (whereabouts.exec(said)?.[1] ?? '');
  if (isGivenName(firstOf(first)) && told.length >= shortestRest) {
    return { name: first, isSure: false, isSaid: false, rest: told };
  }
  const colon = text.indexOf(':');
  if (colon < 3 || colon > longest) return null;
  const name = nameLineOf(`${text.slice(0, colon)}:`);
  const rest = text.slice(colon + 1).replace(/^[*_\s]+/, '');
  return name === null || !name.isSure || rest.length < shortestRest ? null : { ...name, rest };
}

/** `ANNA HOLM` as people write it. */
function spelt(text: string): string {
  return text.replace(
    /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Whether a word with a capital is one of the language and nobody's name. */
export function isCommonWord(word: string): boolean {
  return (
    commonWord.test(word) || /^(?:klokken|kl|vagt\p{L}*|uge|dag|morgen|aften|nat)$/iu.test(word)
  );
}

/** Words with a capital that begin or head a text and are nobody's name. */
const commonWord =
  /^(?:historie\p{L}*|aftaler?|opsamling|stikord|fælles|telefon|samme|ligeledes|ditto|husk|referat|referent|deltagere?|beslutning|baggrund|situation\p{L}*|indsats\p{L}*|resultat\p{L}*|refleksion\p{L}*|målgruppe\p{L}*|behov\p{L}*|rammer\p{L}*|metode\p{L}*|tak|ps|nb|obs|hej|kære|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|før|efter|nu|så|da|og|men|han|hun|jeg|vi|de|det|den|der|mig|ham|hende|navn\p{L}*|hvem|medarbejder\p{L}*|afdeling\p{L}*|spørgsmål|svar|titel|emne|dato|sted|til|fra|indledning|afslutning|slut|start|klubben|teams?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/iu;
