import { onOneLine } from '../groups/finding-group.ts';
import {
  countries,
  danishIslands,
  danishRegions,
  partsOfDenmark,
  townParts,
} from './danish-regions.ts';
import { withoutGenitive } from './genitive.ts';
import type { ReplacedWords, WrittenThing } from './replacement.ts';

interface Description {
  readonly first: string;
  readonly definite: string;
}

/**
 * A place by its kind, and where the lists know it, by its size and its part of the country. A part of the
 * country itself points at nobody: it stays.
 */
export function describePlace({
  name,
  forms,
}: Pick<WrittenThing, 'name' | 'forms'>): readonly ReplacedWords[] {
  const known = [name, ...forms].map(onOneLine);
  return forms.flatMap((form) => {
    if (partsOfDenmark.has(onOneLine(form).toLowerCase())) return [];
    const plain = onOneLine(form);
    const bare = withoutGenitive(plain, known);
    const isListed = descriptionOf(plain) !== null;
    const isGenitive =
      !isListed && (bare !== plain || descriptionOf(plain.replace(/s$/u, '')) !== null);
    const { first, definite } = descriptionOf(plain) ??
      descriptionOf(bare) ??
      descriptionOf(plain.replace(/s$/u, '')) ?? { first: 'en by', definite: 'byen' };
    return isGenitive
      ? { from: form, to: `${definite}s` }
      : { from: form, to: first, again: definite };
  });
}

function descriptionOf(place: string): Description | null {
  const name = place.toLowerCase().replace(/[ -]+/g, '-');
  const isAmong = (names: readonly string[]) => names.some((one) => one.toLowerCase() === name);
  if (isAmong(countries)) return { first: 'et andet land', definite: 'landet' };
  if (isAmong(danishIslands)) return { first: 'en ø', definite: 'øen' };
  if (isAmong(townParts)) return { first: 'et boligområde', definite: 'området' };
  for (const { where, larger, smaller } of danishRegions) {
    if (isAmong(larger)) return { first: `en større by ${where}`, definite: 'byen' };
    if (isAmong(smaller)) return { first: `en mindre by ${where}`, definite: 'byen' };
  }
  return null;
}
