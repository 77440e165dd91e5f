import { sentencesOf } from '../reading/sense.ts';
import { wholeNameIn } from './first-name.ts';
import type { NameLine } from './name-line.ts';

const name = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3}";
const says = '(?:siger|sagde|svarer|svarede|husker|har|skriver|skrev|fortæller|fortalte)';
const at = String.raw`(?:\s(?:i (?:dag|går)\s)?(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?`;
/** “Bente siger:”, “Dagvagten (Bente):”, “Bente (dagvagten):”, “Holm, Bente:”; a text may follow on the line. */
const heads: readonly RegExp[] = [
  new RegExp(
    `^(?<name>${name})(?:,\\s[^,.:()]{2,40}|\\s\\([^():]{2,40}\\))?(?:,?\\s${says}${at})?:`,
    'u',
  ),
  new RegExp(`^(?:\\p{L}[\\p{L} -]{2,30}\\s)\\((?<name>${name})\\):`, 'u'),
  /^(?<last>\p{Lu}[\p{L}-]+),\s(?<name>\p{Lu}[\p{L}-]+):/u,
];
/** A name between marks, or by itself: `*Bente*`, `--- Bente ---`, `BENTE`. */
const alone = new RegExp(
  `^[*_=#~–—-]*\\s*(?<name>${name})(?:\\s\\([^():]{2,40}\\))?\\s*[*_=#~–—-]*$`,
  'u',
);
/** No name between marks is longer with them. */
const longestAlone = 160;
const bullet = /^(?:[-–•*·]|\d{1,2}[.)])\s+/;
/** A text that follows on the line is no shorter. */
const shortestRest = 40;
/** What stands before a name that ends a line is talk of no more signs. */
const longestTalk = 200;

/**
 * Reads a line that names somebody of the heap in ways in which a story names its people as well:
 * “Bente siger:”, “Dagvagten (Bente): Der kom …”, `*Bente*`. It says nothing by itself: who gathered
 * what others told names more than one. Null for any other.
 */
export function colleagueOn(line: string, known: readonly string[]): NameLine | null {
  const text = line.trim().replace(bullet, '');
  const bare = text.length > longestAlone ? undefined : alone.exec(text)?.groups?.name;
  if (bare !== undefined) return called(bare, '', known);
  const begun = text.replace(/^[*_]+/, '').replace(/^([^:*_]{2,60})[*_]*:[*_]*/u, '$1:');
  const head = headIn(begun, known);
  if (head !== null || !text.endsWith(':') || text.length > longestTalk) return head;
  // “Jeg har spurgt rundt. Bente siger:”
  const ends = sentencesOf(text).map(({ end }) => end);
  const last = text.slice(ends.at(-2) ?? 0).trim();
  return last === text ? null : headIn(last, known);
}

function headIn(text: string, known: readonly string[]): NameLine | null {
  for (const head of heads) {
    const match = head.exec(text);
    const { name: said = '', last = '' } = match?.groups ?? {};
    if (match === null || said === '') continue;
    const rest = text.slice(match[0].length).trim();
    if (rest !== '' && rest.length < shortestRest) continue;
    const found = called(last === '' ? said : `${said} ${last}`, rest, known);
    if (found !== null) return found;
  }
  return null;
}

function called(said: string, rest: string, known: readonly string[]): NameLine | null {
  const spelt = /^\p{Lu}{2,}$/u.test(said) ? said.charAt(0) + said.slice(1).toLowerCase() : said;
  const whole = known.includes(spelt) ? spelt : wholeNameIn(spelt, [], known);
  return whole === '' ? null : { name: whole, isSure: false, isSaid: false, rest };
}

const ofOneself =
  /^[*_=#~–—-]*\s*(?:(?:(?:og|så) )*(?:min|mit)(?: (?:egen|eget|egne))?(?: historie| bidrag)?|mig(?: selv)?|jeg(?: selv)? (?:siger|sagde|husker|skriver)|undertegnede)\s*(?:[*_=#~–—-]+:?|:)[*_]*\s*/iu;

/**
 * What follows on a line that says that the text is the writer's own: “Min egen: Der kom …”, `*Mig*`.
 * Null for any other.
 */
export function ownOn(line: string): string | null {
  const match = ofOneself.exec(line.trim());
  if (match === null) return null;
  const rest = line.trim().slice(match[0].length);
  return rest === '' || rest.length >= shortestRest ? rest : null;
}
