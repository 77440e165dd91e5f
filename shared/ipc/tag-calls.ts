import { z } from 'zod';
import { facets, termSchema } from '../domain/taxonomy.ts';
import { newTermSchema } from '../tags/new-term.ts';

const facet = z.enum(facets);

/** Calls about the library's own words for tagging. A word that names another term is refused. */
export const tagCalls = {
  /** Answers with the term as it was stored. */
  addTerm: { argument: z.object({ facet, term: newTermSchema }), result: termSchema },
  /** Words a term anew; its id, and so every story that carries it, stays as it is. */
  editTerm: {
    argument: z.object({ facet, id: termSchema.shape.id, term: newTermSchema }),
    result: z.null(),
  },
} as const;
