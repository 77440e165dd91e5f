import type { Mailbox } from '../thread/mailbox.ts';
import { remember } from '../thread/remember.ts';
import { isGivenName } from './given-name.ts';

/** Everybody that a heap of mails names, so that a bare name finds its address and the other way round. */
export class People {
  readonly #names = new Map<string, Map<string, number>>();
  readonly #addresses = new Map<string, Map<string, number>>();

  add({ name, address }: Mailbox): void {
    if (name === '' || address === '') return;
    count(this.#names, address, name);
    count(this.#addresses, sameName(name), address);
  }

  /** The whole names that headers give people. */
  wholeNames(): readonly string[] {
    const names = [...this.#names.values()].map(most).filter((name) => name.includes(' '));
    return [...new Set(names.flatMap(namesOfPair))];
  }

  /** Fills in what a mailbox does not say; the name that most mails give an address is its name. */
  complete(box: Mailbox): Mailbox {
    const address =
      box.address !== '' ? box.address : only(this.#addresses.get(sameName(box.name)));
    const names = this.#names.get(address);
    const usual = names === undefined ? '' : most(names);
    const name = better(box.name, usual);
    return { name: name !== '' ? name : nameFromAddress(address), address };
  }
}

/** `Anna og Bo Holm` share a mailbox: Anna Holm and Bo Holm. */
function namesOfPair(name: string): readonly string[] {
  const [, one, other, last] =
    /^(\p{Lu}[\p{L}-]+) (?:og|&) (\p{Lu}[\p{L}-]+) (\p{Lu}.+)$/u.exec(name) ?? [];
  // `Børn og Unge Nord` is an office.
  const arePeople = isGivenName(one ?? '') && isGivenName(other ?? '');
  return arePeople ? [`${one} ${last}`, `${other} ${last}`, name] : [name];
}

/** A whole name beats a first name and one with an initial, and an account's name beats nothing. */
function better(said: string, usual: string): string {
  if (said === '') return usual;
  const begun = said.replace(/\.$/, '');
  if (/ \p{Lu}$/u.test(begun) && usual.startsWith(begun)) return usual;
  return said.includes(' ') || !usual.includes(' ') ? said : usual;
}

/** `anna.holm@…` and `anna-holm73@…` are probably Anna Holm; other accounts are left as they are. */
export function nameFromAddress(address: string): string {
  const account = address.split('@')[0] ?? '';
  const bare = account.replace(/\d+$/, '');
  const parts = bare.split(/[._]/);
  const words = (parts.length > 1 ? parts : bare.split('-')).filter((word) =>
    /^\p{L}{2,}(?:-\p{L}{2,})?$/u.test(word),
  );
  const [first = '', ...others] = words.map(spelled);
  if (others.length === 0) return account;
  const isPlain = account.split(/[._]/).length > 1 && bare === account;
  return isPlain || isGivenName(first) ? [first, ...others].join(' ') : account;
}

function spelled(word: string): string {
  return word.replace(/(?<!\p{L})\p{L}/gu, (sign) => sign.toUpperCase());
}

/** Names that differ in small things are the same. */
export const sameName = remember(
  (name): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  2_000,
);

function count(map: Map<string, Map<string, number>>, key: string, value: string): void {
  const counts = map.get(key) ?? new Map<string, number>();
  counts.set(value, (counts.get(value) ?? 0) + 1);
  map.set(key, counts);
}

function most(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let times = 0;
  for (const [value, number] of counts) {
    const beats = number > times || (number === times && value.length > best.length);
    if (beats) [best, times] = [value, number];
  }
  return best;
}

function only(counts: ReadonlyMap<string, number> | undefined): string {
  return counts === undefined ? '' : most(counts);
}

/** Whether two names may be one person's: the same, or one goes on where the other ends. */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [sameName(one), sameName(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
