import { z } from 'zod';
import { scopeSchema } from './consent.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { currentFormat } from './format.ts';
import { idSchema } from './ids.ts';

/** What stories can be published as. */
export const publicationFormats = ['site', 'pdf'] as const;
export type PublicationFormat = (typeof publicationFormats)[number];

/** What was published, when and where, which revision of each story it showed, and what stayed at home. */
export const publicationSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  at: z.iso.datetime(),
  /** What stood on the front; empty in records of the first format. */
  title: z.string(),
  scope: scopeSchema,
  /** Null where every approved story was published rather than one collection. */
  collection: z.nullable(idSchema),
  outputs: z.array(z.strictObject({ format: z.enum(publicationFormats), path: z.string() })),
  stories: z.array(z.strictObject({ id: idSchema, revision: z.int().nonnegative() })),
  /** The kinds of reasons alone: neither a name nor what was found belongs in a record for good. */
  withheld: z.array(z.strictObject({ id: idSchema, reasons: z.array(z.string()) })),
});
export type Publication = DeepReadonly<z.infer<typeof publicationSchema>>;
