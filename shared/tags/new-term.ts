import { z } from 'zod';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import type { Term } from '../domain/taxonomy.ts';
import { findTerm, foldLabel } from '../interchange/match-tags.ts';
import { slugify } from '../publication/slug.ts';

/** What a person says of a term: what it is called, one sentence on what it means, and other words for it. */
export const newTermSchema = z.strictObject({
  label: z.string().trim().min(1).max(60),
  description: z.string().trim().min(1).max(300),
  synonyms: z.array(z.string().trim().min(1).max(60)),
});
export type NewTerm = DeepReadonly<z.infer<typeof newTermSchema>>;

/** The term as it is stored, under an id that no other term of its facet has; its own label is no synonym. */
export function termFrom(terms: readonly Term[], { label, description, synonyms }: NewTerm): Term {
  const base = slugify(label) || 'term';
  const taken = new Set(terms.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return { id, label, description, synonyms: otherWords(label, synonyms) };
}

/** Synonyms as they are stored: each once, and none that only repeats the label. */
export function otherWords(label: string, synonyms: readonly string[]): readonly string[] {
  const seen = new Set([foldLabel(label)]);
  return synonyms.filter((synonym) => {
    const folded = foldLabel(synonym);
    return folded !== '' && !seen.has(folded) && seen.add(folded);
  });
}

/** Of a term's words the first that already names another term of the facet, and that term's label. */
export function takenName(
  terms: readonly Term[],
  { id, label, synonyms }: Pick<Term, 'label' | 'synonyms'> & { readonly id?: string },
): { readonly name: string; readonly by: string } | null {
  const others = terms.filter((term) => term.id !== id);
  for (const name of [label, ...synonyms]) {
    const other = findTerm(others, name);
    if (other !== null) return { name, by: other.label };
  }
  return null;
}
