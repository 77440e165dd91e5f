import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isListedSurname, isWholeName, spelledAsName } from '../people/name-order.ts';
import { isOccupation } from '../people/occupation.ts';
import { sameName } from '../people/people.ts';
import { personIn } from '../people/person-line.ts';

/** What files with a story are called beside their writer's name. */
const ofStory =
  /(?<!\p{L})(?:(?:min|mit|en|den|gode?|praksis)\s)*(?:praksis)?(?:histori(?:e|en|er)|fortælling(?:en)?|bidrag(?:et)?|beretning(?:en)?|eksempel|story|kopi|udkast|endelig|rettet|færdig|udgave|kladde|final|ny|version|v|rev)(?:\s?\d+)?(?![\p{L}\d])/giu;

/** Whom a file's name says it is for or about, or who only read or made it: `rettet af Anna`, `til Bo`. */
const ofOthers =
  /(?<!\p{L})(?:(?:[Rr]ettet|læst|godkendt|kommenteret|gennemset|sendt|scannet|udfyldes|korrektur) (?:af|fra|ved)|til|om|for|[Ss]kabelon\p{L}*|[Ii]nterview med|kommentar\p{L}* fra)\s+\p{Lu}/u;

/**
 * Who wrote a document that nobody sent and nobody signed, as its name says: `Historie – Anna Holm`,
 * `Lygten af Anna Holm`, or the name of somebody in the heap. Empty for any other.
 */
export function tellerInFileName(file: string, known: readonly string[]): string {
  const last = file.split(/[\\/]| › /).at(-1) ?? '';
  const stem = last
    .normalize('NFC')
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[_.]+/g, ' ')
    // `HistorieAnnaHolm`
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
  const said = ` ${sameName(stem)} `;
  const whole = ofOthers.test(stem)
    ? []
    : known.filter((name) => name.includes(' ') && said.includes(` ${sameName(name)} `));
  if (whole[0] !== undefined) return whole.length === 1 ? whole[0] : '';
  if (ofOthers.test(stem)) return '';
  const by = /(?<!\p{L})(?:af|fra|by|from)\s+(\p{Lu}.*)$/u.exec(stem)?.[1];
  if (by !== undefined) return asPerson(by.replace(/\([^()]*\)?/g, ' ').replace(ofStory, ' '));
  const rest = stem.replace(ofStory, ' ');
  const owner = rest === stem ? '' : asPerson(withoutGenitive(rest, stem));
  if (owner !== '') return owner;
  const alone = rest === stem ? asPerson(stem) : '';
  if (isWholeName(alone)) return alone;
  return besideTitle(rest) || (rest === stem ? '' : firstNameIn(rest));
}

/** `Beretning Jon (pedel)`, `Historie - socialrådgiver Mariam`: nothing but a first name and what somebody is; not `Annas historie`, who may be in it. */
function firstNameIn(text: string): string {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s–—-]+/)
    .filter((word) => word !== '' && word !== 's' && !/\d/.test(word) && !isOccupation(word));
  const [name = ''] = words;
  return words.length === 1 && isGivenName(name) ? name : '';
}

/** `Anna Holms historie`: the ending of the genitive is no part of the name. */
function withoutGenitive(rest: string, stem: string): string {
  const name = rest.trim();
  const last = name.split(' ').at(-1) ?? '';
  const isOwner = last.endsWith('s') && stem.startsWith(`${name} `) && !isListedSurname(last);
  return isOwner ? name.slice(0, -1) : rest;
}

/** `Lygten (Anna Holm)`, `Anna Holm – Lygten`: a first name and a last one beside a title. */
function besideTitle(text: string): string {
  const parts = text.split(/\s[–—-]\s|[()]/).map((part) => asPerson(part));
  const names = parts.filter(isWholeName);
  return parts.length > 1 && names.length === 1 ? (names[0] ?? '') : '';
}

function asPerson(text: string): string {
  const bare = text
    .replace(/[\d()[\]]+|^[\s–—-]+|[\s–—-]+$/g, ' ')
    .replace(/^[\s–—-]+|[\s–—-]+$/g, '')
    .replace(/\s+/g, ' ');
  const [, last = '', first = ''] = /^(\p{Lu}[\p{L}-]+), (\p{Lu}[\p{L} -]+)$/u.exec(bare) ?? [];
  const isTurned = isGivenName(first.split(' ')[0] ?? '') && !isGivenName(last);
  const name = personIn(spelledAsName(isTurned ? `${first} ${last}` : bare));
  return isHouseName(name) ? '' : name;
}
