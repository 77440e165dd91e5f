import type { Mailbox } from './mailbox.ts';
import { remember } from './remember.ts';

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
    return [...new Set(names)];
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

/** A whole name beats a first name, and a name that is only an account beats nothing. */
function better(said: string, usual: string): string {
  if (said === '') return usual;
  return said.includes(' ') || !usual.includes(' ') ? said : usual;
}

/** `anna.holm@…` is probably Anna Holm; other accounts are left as they are. */
function nameFromAddress(address: string): string {
  const account = address.split('@')[0] ?? '';
  const words = account.split(/[._]/).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length < 2) return account;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
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
