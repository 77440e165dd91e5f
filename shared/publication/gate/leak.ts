import { z } from 'zod';

/** Where something stood that must not go out. */
const leakPlaceSchema = z.discriminatedUnion('in', [
  /** A field of a story, by its title; `index` where the field holds several. */
  z.object({
    in: z.literal('story'),
    title: z.string(),
    field: z.string(),
    index: z.nullable(z.int()),
  }),
  /** The words around the stories. */
  z.object({
    in: z.literal('frame'),
    part: z.enum(['title', 'introduction', 'audience', 'organisation', 'tags']),
  }),
  /** A file of the site, or its name; of a booklet, the file. */
  z.object({ in: z.literal('file'), path: z.string() }),
  z.object({ in: z.literal('file-name'), path: z.string() }),
]);
export type LeakPlace = Readonly<z.infer<typeof leakPlaceSchema>>;

/** A string of an original, or an identifier, in what was about to go out. */
export const leakSchema = z.object({
  text: z.string(),
  /** The title of the story whose original it is of; empty for an identifier of any story. */
  from: z.string(),
  place: leakPlaceSchema,
});
export type Leak = Readonly<z.infer<typeof leakSchema>>;
