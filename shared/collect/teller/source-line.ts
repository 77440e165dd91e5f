import { isKnownFirstName, isPlaceName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isCommonWord } from '../people/name-line.ts';
import { personIn } from '../people/person-line.ts';

/** No line that says from whom a text is has more signs. */
const longest = 140;
const name = "(\\p{Lu}[\\p{L}'’-]+(?:\\s(?:af|von|van|de|el|al))?(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})";
/** “vores vikar”, “min gode kollega”; what somebody was at or with is no part of a source. */
const role =
  '(?:(?!(?:fra|af|med|om|på|i|til|hos|og|for|ved|efter|før|under|sammen|mit|mig|os|den|det)\\s)\\p{Ll}[\\p{Ll}-]*,?\\s){0,3}';
const opening =
  '(?:(?:og|så|nu|her|hermed|først|dernæst|derefter|endelig|til sidst|er|kommer|følger|har|får|får I|har I|får du|der|det|lige|også|medsendt|vedlagt|nedenfor|herunder|lille|kort|god|fin|dejlig|lang|anden|næste|sidste|en|et|én|den|dette|denne)\\s)*';
const text =
  '(?:(?:histori(?:e|en)|fortælling(?:en)?|beretning(?:en)?|bidrag(?:et)?|sms|SMS|mms|besked(?:en)?|mail(?:en)?|[Ww]hats[Aa]pp|seddel|brev(?:et)?|ord(?:ene)?|(?:afskrift af )?(?:en )?(?:lyd|tele|telefon|tekst)besked(?:en)?)\\s)?';
const told =
  '(?:(?:(?:er|blev)\\s)?(?:fortalt|skrevet|nedskrevet|dikteret|indtalt|refereret|afleveret|indleveret|indsendt|modtaget|videresendt|ringet ind)\\s(?:(?:ned|ind|mundtligt|skriftligt|af mig|til (?:mig|os)|for mig|i (?:dag|går|telefonen)|(?:pr\\.|over|på) (?:telefon(?:en)?|sms))\\s){0,3})?';
/** “Fra Anna i køkkenet:”, “Her kommer en fra vores pedel Bo Lund:”, “Dikteret af Anna til mig:” */
const source = new RegExp(
  `^${opening}${text}(?:(?:er|kommer)\\s)?(?:fra \\p{Ll}+,?\\s)?${told}(?:fra|af|ved|efter)\\s${role}${name}(?=[\\s,.:(–-]|$)([^!?]*)$`,
  'u',
);
/** “Skrevet ned af mig efter Anna Holms diktat.” */
const afterWords = new RegExp(
  `(?<!\\p{L})efter\\s${name}s?['’]?\\s(?:diktat|fortælling|ord|hukommelse|beretning)(?!\\p{L})`,
  'u',
);
/** “Sådan fortalte Anna Holm det.” */
const toldSo = new RegExp(
  `^[Ss]ådan (?:fortalte|fortæller|skrev|sagde|huskede|husker) ${name} (?:det|den|selv)(?!\\p{L})`,
  'u',
);
/** “En fra køkkenet (Anna):”, “Her kommer en historie fra nattevagten (Bo Lund):” */
const behindPlace = new RegExp(
  `^${opening}${text}(?:fra|i|på|hos) (?:\\p{L}[\\p{L}-]* ){1,4}\\(${name}(?:, [^()]{2,40})?\\):$`,
  'u',
);
/** “Roserne går til Anna, det er hende, der har oplevet det.” */
const isWho = new RegExp(
  `(?<![\\p{L}-])${name}, (?:for |da )?det (?:er|var) (?:hende|ham), (?:der|som) (?:selv )?(?:(?:har )(?:oplevet|fortalt|skrevet|stået)|oplevede|fortalte|skrev)(?!\\p{L})`,
  'u',
);
const isHere =
  /(?<!\p{L})(?:her|hermed|medsendt|vedlagt|nedenfor|herunder|følger|fortalt|skrevet|nedskrevet|dikteret|indtalt|refereret|afleveret|indleveret|indsendt|modtaget|videresendt)(?!\p{L})/iu;
/** What may stand behind the name: where and when, and who it is; a verb would go on to tell. */
const maySay =
  /^\s*(?:$|[:.,(–-]|(?:i|på|fra|ved|hos|pr\.|over|til (?:mig|os|undertegnede)|der|som|oppe|nede|ude|her|nu|kl\.?)(?!\p{L})|den \d)/u;

/**
 * Whom a sentence above a text says it is from, where it says nothing else: a whole name, or a first
 * name that is one. An empty string for any other sentence.
 */
export function sourceIn(sentence: string, known: readonly string[]): string {
  const line = sentence.trim().replace(/^[([]|[)\]]$/g, '');
  return /:$/.test(line) || isHere.test(line) ? saidIn(line, known) : '';
}

/** What a sentence below a story points back with. */
export const pointsBack =
  /^(?:sådan|den|det|denne|dette|historien|fortællingen|bidraget|ovenstående|fortalt|skrevet|nedskrevet|dikteret|indtalt|refereret|afleveret)(?!\p{L})/iu;

/** The same below a text, whose credit needs no colon. */
export function creditedIn(sentence: string, known: readonly string[]): string {
  const line = sentence.trim().replace(/^[([]|[)\]]$/g, '');
  const who = line.length > longest ? undefined : isWho.exec(line)?.[1];
  if (who !== undefined) return asTeller(who, known);
  if (pointsBack.test(line)) return saidIn(line, known);
  // `(Anna Holm, modtagelsen – sendt af Bo)`
  const sent =
    /^(.{3,50}?)\s*[,–—-]\s*(?:.{2,30}[,–—-]\s)?(?:sendt|skrevet ned|tastet|videresendt) (?:ind )?af\s/u.exec(
      line,
    );
  return sent === null ? '' : asTeller(sent[1]?.split(',')[0] ?? '', known);
}

function saidIn(line: string, known: readonly string[]): string {
  if (line.length > longest) return '';
  const after = afterWords.exec(line)?.[1];
  if (after !== undefined)
    return asTeller(after.replace(/s$/u, ''), known) || asTeller(after, known);
  const so = toldSo.exec(line)?.[1];
  if (so !== undefined) return asTeller(so, known);
  const small = line.charAt(0).toLowerCase() + line.slice(1);
  const behind = behindPlace.exec(small)?.[1];
  if (behind !== undefined) return asTeller(behind, known);
  const match = source.exec(small);
  if (match === null) return '';
  if (!maySay.test(match[2] ?? '')) return '';
  return asTeller(match[1] ?? '', known);
}

function asTeller(said: string, known: readonly string[]): string {
  if (/['’]$/.test(said)) return '';
  const bare = said.replace(/\.+$/, '');
  const [first = ''] = bare.split(' ');
  if (isCommonWord(first) || isPlaceName(first) || isHouseName(bare)) return '';
  if (personIn(bare) !== '') return personIn(bare);
  const isAlone = bare === first || /^\S+ \p{Lu}\.?$/u.test(said);
  return isAlone && isKnownFirstName(first, known) ? said : '';
}
