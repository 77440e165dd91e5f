import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isListedSurname, isWholeName, spelledAsName } from '../people/name-order.ts';
import { sameName } from '../people/people.ts';
import { personIn } from '../people/person-line.ts';

/** What files with a story are called beside their writer's name. */
const ofStory =
  /(?<!\p{L})(?:(?:min|mit|en|den|gode?|praksis)\s)*(?:praksis)?(?:histori(?:e|en|er)|fortælling(?:en)?|bidrag(?:et)?|beretning(?:en)?|eksempel|story|kopi|udkast|endelig|rettet|færdig|udgave|kladde|final|ny|version|v|rev)(?:\s?\d+)?(?![\p{L}\d])/giu;

/**
 * Who wrote a document that nobody sent and nobody signed, as its name says: `Historie – Anna Holm`,
 * `Lygten af Anna Holm`, or the name of somebody in the heap. Empty for any other.
 */
export function tellerInFileName(file: string, known: readonly string[]): string {
  const last = file.split(/[\\/]| › /).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[_.]+/g, ' ')
    .normalize('NFC');
  const said = ` ${sameName(stem)} `;
  const whole = known.filter((name) => name.includes(' ') && said.includes(` ${sameName(name)} `));
  if (whole[0] !== undefined) return whole.length === 1 ? whole[0] : '';
  const by = /(?<!\p{L})(?:af|fra|by|from)\s+(\p{Lu}.*)$/u.exec(stem)?.[1];
  if (by !== undefined) return asPerson(by);
  const rest = stem.replace(ofStory, ' ');
  const owner = rest === stem ? '' : asPerson(withoutGenitive(rest, stem));
  return owner !== '' ? owner : besideTitle(rest);
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
