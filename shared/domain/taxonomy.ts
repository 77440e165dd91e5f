import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';

/** The three ways in which stories are tagged, in the order in which people read them. */
export const facets = ['method', 'outcome', 'area'] as const;
export type Facet = (typeof facets)[number];

export const termSchema = z.strictObject({
  /** Lower-case ASCII words joined by hyphens; never changes, so that a label can be reworded. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(1),
  description: z.string(),
  synonyms: z.array(z.string()),
});
export type Term = DeepReadonly<z.infer<typeof termSchema>>;

export const taxonomySchema = z.strictObject({
  method: z.array(termSchema),
  outcome: z.array(termSchema),
  area: z.array(termSchema),
});
export type Taxonomy = DeepReadonly<z.infer<typeof taxonomySchema>>;

export const tagsSchema = z.strictObject({
  method: z.array(z.string()),
  outcome: z.array(z.string()),
  area: z.array(z.string()),
});
/** Term ids by facet; also used for labels that no term matched yet. */
export type Tags = DeepReadonly<z.infer<typeof tagsSchema>>;

export const noTags: Tags = { method: [], outcome: [], area: [] };
