import type { Original } from './original.ts';

type Pseudonyms = Original['pseudonyms'];

/**
 * An original's map with what was replaced now. What was a pseudonym itself leads on to the new one, so
 * that `from` is always what the original says.
 */
export function withPseudonyms(known: Pseudonyms, replaced: Pseudonyms): Pseudonyms {
  let pseudonyms = [...known];
  for (const { from, to } of replaced) {
    const isPseudonym = pseudonyms.some((pair) => pair.to === from);
    pseudonyms = isPseudonym
      ? pseudonyms.map((pair) => (pair.to === from ? { from: pair.from, to } : pair))
      : [...pseudonyms.filter((pair) => pair.from !== from), { from, to }];
  }
  return pseudonyms;
}
