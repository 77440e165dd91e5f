import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { firstWord } from '../people/first-name.ts';
import { isGivenName, isPlaceName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isCommonWord } from '../people/name-line.ts';
import { personIn } from '../people/person-line.ts';

const own = '(?:[Mm]in egen|[Mm]it eget|[Mm]ig selv|[Mm]in|[Mm]it|[Mm]ig|[Uu]ndertegnede)';
// No word of a name is longer: within an endless one a name could begin at each of its marks.
const name = "\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’.-]{0,40}){0,3}";
const whose = `(${own}|${name})(?![\\p{L}'’])`;
const owned = `${name}(?:s|['’])`;
const owner = `(${own}|${owned})`;
const thing = '(?: (?:her|historie|fortælling))?';
const comes =
  '(?:er|har|kommer|stammer|skrev|fortalte|fik jeg)(?: (?:fra|af|fortalt af|skrevet af))?(?: (?:vores|min|en) (?!egen)\\p{Ll}+)?';
/** “har Anna skrevet, den anden …”: what stands behind a name before the next. */
const beside = '(?: (?:selv )?(?:skrevet|fortalt|sendt|lavet))?(?:[,.;])? (?:og |mens )?';
const after = '(?:så|derefter|dernæst|bagefter|siden)';
/** What was read or heard in an order is nothing that follows. */
const notPast = '(?<!(?:læste|læst|hørte|hørt|fik|så|mødte|talte|spurgte) )';
const above = '(?: (?:står|ligger|er|kommer))? (?:øverst|først|forrest)';
const below =
  '(?: (?:står|ligger|er|kommer))? (?:nederst|nedenunder|nedenfor|bagefter|derefter|til sidst|sidst)';
const patterns = [
  // “Den første er min, den anden har Anna Holm …”, “Den øverste er fra Bo og den nederste er Annas”
  new RegExp(
    `(?<!\\p{L})[Dd]e[nt] (?:ene|første|øverste)${thing} ${comes} ${whose}${beside}[Dd]e[nt] (?:anden|andet|sidste|næste|nederste)${thing} ${comes} ${whose}`,
    'u',
  ),
  // “Nr. 1 er fra Anna, nr. 2 er fra mig”
  new RegExp(
    `(?<!\\p{L})[Nn](?:r\\.?|ummer) (?:1|en|et) ${comes} ${whose}${beside}[Nn](?:r\\.?|ummer) (?:2|to) ${comes} ${whose}`,
    'u',
  ),
  // “Først min, så Annas:”, “først Bo Dam og derefter undertegnede”
  new RegExp(
    `(?<!\\p{L})${notPast}[Ff]ørst (?:kommer |en fra |fra )?${whose},? (?:og )?${after} (?:kommer |en fra |fra )?${whose}`,
    'u',
  ),
  // “Min historie står øverst, Annas nedenunder”
  new RegExp(
    `(?<!\\p{L})${whose}${thing}${above},? (?:og )?${whose}${thing}${below}(?!\\p{L})`,
    'u',
  ),
  // “én fra mig og én fra Bo Dam”
  new RegExp(
    `(?<!\\p{L})(?:[Ee]n|[ÉEé]n|[Ee]t|[ÉEé]t) (?:fra|af) ${whose},? (?:og )?(?:en|én|et|ét) (?:fra|af) ${whose}`,
    'u',
  ),
  // “Jeg har en selv, og bagefter kommer en, jeg har fået af Anna”, “Først min egen, nedenunder en fra Bo Dam”
  new RegExp(
    `(?<!\\p{L})(?:[Jj]eg har|[Hh]er (?:er|kommer)|[Ff]ørst|[Dd]u får|[Ii] får) (?:først |også |lige |kommer |en |én )*([Ss]elv|min egen|mit eget|min)(?: en| historie| bidrag)?(?:[,;.] (?:og |men )?| og )(?:${after}|nedenunder|nedenfor|herefter|under den|efter den|desuden)(?: (?:kommer|er|følger|får I|får du|har jeg|står|der|så|en|én|lille|kort|lang|god|anden|historie|jeg|vi|som|har|fik|fået|lånt|skrevet|fortalt|sendt),?)* (?:fra|af) (${name})(?![\\p{L}'’])`,
    'u',
  ),
  // “Her er tre: Annas, Bos og min.”
  new RegExp(
    `(?<!\\p{L})(?:to|tre)(?: \\p{Ll}+)?: ${owner}(?:, ${owner})? og ${owner}(?=[.:,]|$)`,
    'u',
  ),
];

/**
 * Whose the stories are that a lead-in brings, as it says in their order: “Den første er min, den anden
 * er Anna Holms.” An empty string for the sender; null where it does not say.
 */
export function tellersInOrder(leadIn: string): readonly string[] | null {
  const named = withOwnerNamed(leadIn);
  for (const pattern of patterns) {
    const match = pattern.exec(named);
    if (match === null) continue;
    const said = match.slice(1).filter((one) => one !== undefined);
    const tellers = said.map(teller);
    const found = tellers.filter((one) => one !== null);
    if (found.length === said.length && new Set(found).size === said.length) return found;
  }
  return null;
}

/** Who wrote or sent stands before what was done, or behind whom it came from: “Bo har skrevet”, “en fra Bo”. */
const wrote = '(?:har|skrev|skriver|fortalte|fortæller|sendte|sender|gav|lagde|ringede|dikterede)';
const ownerBefore = new RegExp(
  `(?<![\\p{L}'’-])(?:(?<=(?:fra|af|hos) )${name}|${name}(?= ${wrote}(?!\\p{L}))|${owned}(?!\\p{L}))`,
  'gu',
);

/** “Jeg sender også Annas. Først hendes, så min”, “Bo har skrevet en. Først hans”: whose it is stands before. */
function withOwnerNamed(leadIn: string): string {
  const said = /(?<!\p{L})[Ff]ørst (hans|hendes),? (?:og )?(?:så|derefter|bagefter)(?!\p{L})/u.exec(
    leadIn,
  );
  if (said === null) return leadIn;
  const before = leadIn.slice(0, said.index);
  const owners = [...before.matchAll(ownerBefore)].map(([owner]) => owner);
  const owner = owners.findLast((one) => isGivenName(firstWord(withoutGenitive(one))));
  if (owner === undefined) return leadIn;
  return before + said[0].replace(/hans|hendes/, owner) + leadIn.slice(said.index + said[0].length);
}

/** The ending of the genitive is no part of the name: `Anna Holms`; that of `Andreas` is. */
function withoutGenitive(said: string): string {
  return isGivenName(said) ? said : said.replace(/['’]s?$|(?<=\p{L}{2})s$/u, '');
}

/** No line that says so has more signs. */
const longest = 160;

/** The units of a message, of which a first line that says whose the stories are is none of the first. */
export function withOrderApart(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const at = units.findIndex(({ kind }) => kind === 'story');
  const [line, below] = [units[at], units[at + 1]];
  const isApart =
    line !== undefined &&
    below?.kind === 'story' &&
    below.isApart &&
    line.text.length <= longest &&
    tellersInOrder(line.text) !== null;
  return isApart
    ? units.map((unit) => (unit === line ? { ...unit, kind: 'lead-in' } : unit))
    : units;
}

function teller(said: string): string | null {
  if (new RegExp(`^(?:${own}|[Ss]elv)$`, 'u').test(said)) return '';
  const bare = said.replace(/[.'’]+$/, '');
  if (isCommonWord(bare) || isHouseName(bare) || isPlaceName(firstWord(bare))) return null;
  const known = withoutGenitive(bare);
  return personIn(known) || known;
}
