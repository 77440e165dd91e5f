import { z } from 'zod';
import { scopeSchema } from './consent.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { currentFormat } from './format.ts';
import { idSchema } from './ids.ts';

export const publicationFormats = ['site', 'pdf'] as const;

/** What was published, when and where, and which revision of each story it showed. */
export const publicationSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  at: z.iso.datetime(),
  scope: scopeSchema,
  /** Null where every approved story was published rather than one collection. */
  collection: z.nullable(idSchema),
  outputs: z.array(z.strictObject({ format: z.enum(publicationFormats), path: z.string() })),
  stories: z.array(z.strictObject({ id: idSchema, revision: z.int().nonnegative() })),
});
export type Publication = DeepReadonly<z.infer<typeof publicationSchema>>;
