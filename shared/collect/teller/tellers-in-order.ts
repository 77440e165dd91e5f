import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isCommonWord } from '../people/name-line.ts';
import { personIn } from '../people/person-line.ts';

const own = '(?:min|mit|mig|mig selv|min egen|mit eget|undertegnede)';
const name = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3}";
const whose = `(${own}|${name})`;
const comes =
  '(?:er|har|kommer|stammer|skrev|fortalte|fik jeg)(?: (?:fra|af|fortalt af|skrevet af))?(?: (?:vores|min|en) \\p{Ll}+)?';
const patterns = [
  // “Den første er min, den anden har Anna Holm …”, “Den ene er fra Bo og den anden er Annas”
  new RegExp(
    `(?<!\\p{L})[Dd]e[nt] (?:ene|første) ${comes} ${whose},? (?:og |mens )?de[nt] (?:anden|andet|sidste|næste) ${comes} ${whose}(?!\\p{L})`,
    'u',
  ),
  // “Først min, så Annas:”, “først Bo Dam og derefter undertegnede”
  new RegExp(
    `(?<!\\p{L})[Ff]ørst (?:kommer |en fra |fra )?${whose},? (?:og )?(?:så|derefter|dernæst|bagefter|siden) (?:kommer |en fra |fra )?${whose}(?!\\p{L})`,
    'u',
  ),
  // “én fra mig og én fra Bo Dam”
  new RegExp(
    `(?<!\\p{L})(?:[Ee]n|[ÉEé]n|[Ee]t|[ÉEé]t) (?:fra|af) ${whose},? (?:og )?(?:en|én|et|ét) (?:fra|af) ${whose}(?!\\p{L})`,
    'u',
  ),
];

/**
 * Whose the two stories are that a lead-in brings, as it says in their order: “Den første er min, den
 * anden er Anna Holms.” An empty string for the sender; null where it does not say.
 */
export function tellersInOrder(leadIn: string): readonly string[] | null {
  for (const pattern of patterns) {
    const match = pattern.exec(leadIn);
    if (match === null) continue;
    const [first, second] = [teller(match[1] ?? ''), teller(match[2] ?? '')];
    if (first !== null && second !== null && first !== second) return [first, second];
  }
  return null;
}

function teller(said: string): string | null {
  if (new RegExp(`^${own}$`, 'u').test(said)) return '';
  const bare = said.replace(/[.'’]+$/, '');
  if (isCommonWord(bare) || isHouseName(bare)) return null;
  // The ending of the genitive is no part of the name: `er Anna Holms`.
  const known = isGivenName(bare) ? bare : bare.replace(/(?<=\p{L}{2})s$/u, '');
  return personIn(known) || known;
}
