import { firstWord } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { isCommonWord } from '../people/name-line.ts';

/** How a sentence names somebody of the heap without a capital, or by no more than initials. */
interface ShortName {
  /** The first name, or the whole name of whose initials they are. */
  readonly name: string;
  readonly isGenitive: boolean;
  readonly start: number;
  readonly end: number;
}

/** Shorter first names are words as well. */
const shortestSmall = 4;

/** What is written in capitals and is nobody. */
const abbreviation =
  /^(?:PS|NB|OBS|SV|VS|RE|FW|FWD|OK|TV|CV|PC|IT|HR|ID|EU|DK|SMS|MMS|USB|GPS|DR|AM|MVH|VH|KH|DBH|KL|NR|CC)$/;

interface KnownShort {
  /** First names by how they are written in small letters. */
  readonly small: ReadonlyMap<string, string>;
  /** Whole names by their initials; empty where two have the same. */
  readonly initials: ReadonlyMap<string, string>;
}

const kept = new WeakMap<readonly string[], KnownShort>();

/** Names of a heap as people write them in haste: put together once for all its messages. */
function shortOf(known: readonly string[]): KnownShort {
  const found = kept.get(known);
  if (found !== undefined) return found;
  const small = new Map<string, string>();
  const initials = new Map<string, string>();
  for (const whole of known) {
    const first = firstWord(whole);
    if (first.length >= shortestSmall && isGivenName(first) && !isCommonWord(first)) {
      small.set(first.toLowerCase(), first);
    }
    const letters = initialsOf(whole);
    initials.set(letters, initials.has(letters) ? '' : whole);
  }
  kept.set(known, { small, initials });
  return { small, initials };
}

/**
 * “det er ib, der skrev” in a sentence that begins with a small letter, and “IM:” where one alone of the heap is
 * Ib Mørch.
 */
export function shortNamesIn(text: string, known: readonly string[]): readonly ShortName[] {
  const { small, initials } = shortOf(known);
  const found: ShortName[] = [];
  if (/^\p{Ll}/u.test(text)) {
    for (const { 0: said, index } of text.matchAll(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]+(?![\p{L}-])/gu)) {
      const name = small.get(said);
      const first = name ?? small.get(said.replace(/s$/, ''));
      if (first === undefined) continue;
      const isGenitive = name === undefined;
      found.push({ name: first, isGenitive, start: index, end: index + said.length });
    }
  }
  for (const { 0: said, index } of text.matchAll(/(?<![\p{L}.-])\p{Lu}{2,4}(?![\p{L}.-])/gu)) {
    const name = abbreviation.test(said) ? '' : (initials.get(said) ?? '');
    if (name !== '')
      found.push({ name, isGenitive: false, start: index, end: index + said.length });
  }
  return found;
}

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((part) => part.charAt(0))
    .join('');
}
