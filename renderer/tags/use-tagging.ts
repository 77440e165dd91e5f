import { useMemo } from 'react';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import type { Tagging } from './tag-fields.tsx';

/** The library's words, and the way to a new one. */
export function useTagging(taxonomy: Taxonomy): Tagging {
  return useMemo(
    () => ({ taxonomy, makeTerm: (facet, term) => window.bridge.tags.addTerm({ facet, term }) }),
    [taxonomy],
  );
}
