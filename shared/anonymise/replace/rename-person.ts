import { onOneLine } from '../groups/finding-group.ts';
import { genitive, withCaseOf, withoutNameGenitive } from './genitive.ts';
import type { Worded, WrittenThing } from './replacement.ts';
import { ending } from './setting.ts';

/** What somebody is called instead. */
export interface Pseudonym {
  readonly first: string;
  readonly last: string;
}

/** Behind these somebody is called by a surname. */
const formal = ending(
  String.raw`(?:fru|frøken|frk\.?|hr\.?|herr|familien|ægteparret|doktor|overlæge)\s`,
);

/**
 * Every way in which a person is written, by a pseudonym: the first name for a first name and for a full
 * one, since a made-up full name may be somebody's; a surname and initials for a surname and initials. Genitive
 * and capitals stay.
 */
export function renamePerson(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  pseudonym: Pseudonym,
): Worded {
  const parts = partsOf(name);
  const known = [...forms.map(onOneLine), ...forms.flatMap(partsOf), ...parts];
  const renamed = (form: string, isFormal: boolean) => {
    const plain = onOneLine(form);
    const initials = initialsFor(plain, parts, pseudonym);
    if (initials !== null) return initials;
    const own = partsOf(plain);
    const last = own.at(-1) ?? '';
    const bare = withoutNameGenitive(last, known);
    const isSurname =
      own.length === 1 && parts.length > 1 && bare.toLowerCase() === parts.at(-1)?.toLowerCase();
    const named = withCaseOf(isSurname || isFormal ? pseudonym.last : pseudonym.first, plain);
    return bare === last ? named : withCaseOf(genitive(named), plain);
  };
  return {
    words: forms.map((from) => ({ from, to: renamed(from, false) })),
    wordingOf: ({ form, before }) => ({ to: renamed(form, formal.test(before)) }),
  };
}

function partsOf(name: string): readonly string[] {
  return onOneLine(name).split(' ');
}

/** `S.H.`, `SH`, `S.`: as many letters, dotted alike; null for what is a name. */
function initialsFor(
  form: string,
  parts: readonly string[],
  { first, last }: Pseudonym,
): string | null {
  const isDotted = /^(?:\p{L}\.[ -]?)+\p{L}?$/u.test(form);
  const isBare = /^\p{Lu}{1,3}$/u.test(form) && !parts.some((part) => part.toUpperCase() === form);
  if (!isDotted && !isBare) return null;
  const letters = form.match(/\p{L}/gu)?.length ?? 0;
  const own = [first[0] ?? '', last[0] ?? ''].slice(0, letters).join('');
  const dotted = isDotted ? [...own].map((letter) => `${letter}.`).join('') : own;
  return withCaseOf(dotted, form);
}
