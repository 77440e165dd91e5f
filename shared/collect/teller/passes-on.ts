import { isHouseName } from '../people/house-name.ts';
import { isCommonWord } from '../people/name-line.ts';
import { isOccupation } from '../people/occupation.ts';
import { personIn } from '../people/person-line.ts';
import { sentencesOf } from '../reading/sense.ts';
import { putsDown } from './teller.ts';

/** No line that lets another tell has more signs, or more sentences. */
const longest = 260;
const mostSentences = 3;
/** Between a name and what parts it from the rest stands no more than where somebody is from. */
const longestBeside = 45;

/** What goes on to the next of several. */
const then =
  '(?:[Oo]g|[Ss]å|[Nn]u|[Ff]ørst|[Dd]ernæst|[Dd]erefter|[Dd]erpå|[Hh]erefter|[Bb]agefter|[Ss]iden|[Ss]enere|[Ee]ndelig|[Tt]il (?:sidst|slut)|[Ss]idst|[Oo]gså|[Dd]esuden|[Ll]ige|[Ii] (?:går|dag|morges|formiddags|eftermiddags|aftes|middags)|(?:[Ff]ør|[Ee]fter|[Vv]ed) (?:frokost|middag|morgenmaden|mødet|vagten|fyraften))';
/** How something that was told comes to whoever puts it into a mail. */
const gives =
  "(?:ringede|har ringet|mailede|skrev|har skrevet|fortalte|fortæller|har fortalt|indtalte|har indtalt|dikterede|har dikteret|kom|kommer|lagde|sendte|har sendt|afleverede|har afleveret|leverede|stak|gav|rakte|sms[’']?ede)";
const name =
  "(\\p{Lu}[\\p{L}'’-]+(?:\\s(?:af|von|van|de|el|al)\\b)?(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})";
/** “Så ringede Anna Holm, dagcentret:”, “Og til sidst Bo Lund, som er besøgsven:” */
const brought = new RegExp(
  `^(?:${then}\\s)+(?:${gives}\\s)?(?:så\\s|også\\s|lige\\s)?${name}(?=[\\s,.:(])`,
  'u',
);
/** “Så tog Anna, der ellers sidder for sig selv, ordet:” */
const takesTheFloor = new RegExp(
  `^(?:${then}\\s)*(?:tog|fik|har|får)\\s${name}(?:,[^,.:]{2,60},)?(?:\\s\\p{Ll}+){0,2}\\sordet(?!\\p{L})`,
  'u',
);
/** “Anna Holm ringede. …”, “Anna Holm fra vaskeriet har ringet:” */
const calls = new RegExp(
  `^${name}(?:,[^,.:]{2,60},|\\s(?:fra|i|på|ved|hos)\\s[^,.:]{2,30})?\\s${gives}(?!\\p{L})`,
  'u',
);

/** “Anna Holm, nattevagt, sagde:”; without what somebody works as, people of a story say things so. */
const says = new RegExp(
  `^${name},\\s([^,.:]{3,60}),?\\s(?:sagde|siger|husker|huskede|nævnte|bidrog)(?!\\p{L})`,
  'u',
);

/** “Nattevagten Anna Holm siger:”, “Vores pedel Bo Lund fortæller:” */
const roleSays = new RegExp(
  `^(?:[Vv]ores |[Mm]in |[Dd]en )?(\\p{L}+) ${name}(?:\\s(?:fra|i|på|ved|hos)\\s[^,.:]{2,30})?\\s(?:sagde|siger|skriver|husker|huskede|nævnte|${gives.slice(3)}(?!\\p{L})`,
  'u',
);

/** What is said aside may be said aloud. */
const inBrackets = /\([^()]*\)/g;
/** “Anna Holm ringede, mens jeg skrev, så der er nok fejl:” tells of the sender. */
const isBeside =
  /^,? (?:mens|da|imens|fordi|før|inden|for at)(?!\p{L})(?![^:]*(?:fortalte|sagde))/u;

/** “Hun fortæller:” as the last of several sentences; in the past it would be said within a story. */
const tellsNow =
  /^(?:[Hh]an|[Hh]un) (?:fortæller|siger|skriver|beretter|husker)(?: \p{Ll}+){0,2}:$/u;

/** Whether a line ends by letting somebody tell now, whatever it says of them before. */
export function letsTellNow(text: string): boolean {
  const line = text.trim();
  return tellsNow.test(line.slice(sentencesOf(line).at(-2)?.end ?? 0).trim());
}

function saidByRole(text: string): RegExpExecArray | null {
  const match = roleSays.exec(text);
  const role = (match?.[1] ?? '').replace(/(?:en|et|n)$/u, '');
  if (match === null || (!isOccupation(role) && !isOccupation(match[1] ?? ''))) return null;
  match.splice(1, 1);
  return match;
}

function saidAtWork(text: string): RegExpExecArray | null {
  const match = says.exec(text);
  return match !== null && isOccupation(match[2] ?? '') ? match : null;
}

/** Whom a line lets tell what stands below it. */
export interface PassedOn {
  readonly name: string;
  /** Whether it is a whole name; a first name alone may be somebody's of a story. */
  readonly isWhole: boolean;
}

/**
 * Reads a line by which somebody passes on what another told: “Så ringede Anna Holm, dagcentret:”,
 * “Bo Lund kom forbi. Han skriver ikke mails, så jeg har taget det ned, som han sagde det:”. Null for
 * any other, as for what somebody of a story says.
 */
export function passedOnIn(text: string): PassedOn | null {
  const line = text.trim();
  if (!line.endsWith(':') || line.length > longest) return null;
  if (/["“”„»«]/.test(line.replace(inBrackets, ''))) return null;
  const sentences = sentencesOf(line);
  const first = line.slice(0, sentences[0]?.end ?? line.length);
  const match =
    takesTheFloor.exec(first) ??
    brought.exec(first) ??
    calls.exec(first) ??
    saidAtWork(first) ??
    saidByRole(first);
  if (match === null) return null;
  if (isBeside.test(first.slice(match[0].length))) return null;
  const beside = first.slice(match[0].length).split(/[,.:(]/, 1)[0] ?? '';
  if (beside.length > longestBeside || /(?<!\p{L})(?:og|til (?!mig|os))(?!\p{L})/u.test(beside))
    return null;
  const isPutDown = putsDown(line) || letsTellNow(line);
  if (sentences.length > 1 && (sentences.length > mostSentences || !isPutDown)) return null;
  const said = match[1] ?? '';
  const whole = personIn(said);
  if (whole === '' && (said.includes(' ') || isCommonWord(said))) return null;
  return isHouseName(said) ? null : { name: said, isWhole: whole !== '' };
}
