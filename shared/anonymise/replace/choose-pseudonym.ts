import { onOneLine } from '../groups/finding-group.ts';
import { genderBeside } from './gender-beside.ts';
import { genderOf, originOf } from './name-kind.ts';
import { pseudonymNames, pseudonymSurnames } from './pseudonym-names.ts';
import type { Pseudonym } from './rename-person.ts';
import type { ReplacingContext, WrittenThing } from './replacement.ts';
import { seedOf } from './seed-of.ts';

/**
 * A pseudonym for somebody: of the same gender, of an origin alike where a list knows it, and a name that
 * nobody has in the story, among its contributors or in the original. What the person was called before stays.
 * Which name it is depends on the story and on what is free, not on the name that it hides.
 */
export function choosePseudonym(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  { seed, texts, avoided, pseudonyms }: ReplacingContext,
): Pseudonym {
  const parts = onOneLine(name).split(' ');
  const first = parts[0] ?? '';
  const used = namesIn([...texts, ...avoided, ...pseudonyms.map(({ to }) => to)]);
  const own = new Set([name, ...forms].map((form) => form.toLowerCase()));
  const before = pseudonyms.filter(({ from }) => own.has(from.toLowerCase())).map(({ to }) => to);
  const names = namesFor(first, [name, ...forms], texts);
  const known = (list: readonly string[]) => list.find((one) => before.includes(one));
  return {
    first: known(names) ?? freeName(names, first, used, seed),
    last: known(pseudonymSurnames) ?? freeName(pseudonymSurnames, parts.at(-1) ?? '', used, seed),
  };
}

function namesFor(
  first: string,
  forms: readonly string[],
  texts: readonly string[],
): readonly string[] {
  const lists = pseudonymNames[originOf(first)];
  const gender = genderBeside(forms, texts) ?? genderOf(first, texts);
  return gender === null ? neutralNames : lists[gender];
}

/** Names that women and men have, for those of whom nothing tells which they are. */
const neutralNames: readonly string[] = [
  'Kim',
  'Robin',
  'Alex',
  'Sam',
  'Charlie',
  'Noa',
  'Lou',
  'Billie',
];

/** Another letter in front, where one is free, so that nobody takes the one for the other. */
function freeName(
  names: readonly string[],
  hidden: string,
  used: ReadonlySet<string>,
  seed: string,
): string {
  const start = seedOf(seed) % names.length;
  const turned = [...names.slice(start), ...names.slice(0, start)];
  const free = turned.filter((name) => !used.has(name.toLowerCase()));
  const letter = hidden.slice(0, 1).toLowerCase();
  const unlike = free.find((name) => !name.toLowerCase().startsWith(letter));
  return unlike ?? free[0] ?? `${turned[0]} B`;
}

/** Every word of some texts in small letters, with and without an `s` at its end. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set(words.flatMap((word) => [word, word.replace(/s$/u, '')]));
}
