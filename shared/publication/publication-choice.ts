import { z } from 'zod';
import { scopeSchema } from '../domain/consent.ts';
import { idSchema } from '../domain/ids.ts';
import { librarySettingsSchema } from '../domain/library-info.ts';

/** What a person chooses before publishing; null takes the collection's own words, or the library's. */
export const publicationChoiceSchema = z.object({
  /** Null for every approved story. */
  collection: z.nullable(idSchema),
  scope: scopeSchema,
  title: z.nullable(z.string()),
  /** Markdown. */
  introduction: z.nullable(z.string()),
  audience: z.nullable(z.string()),
  accent: z.nullable(librarySettingsSchema.shape.accent),
});
export type PublicationChoice = Readonly<z.infer<typeof publicationChoiceSchema>>;

/** The words around the stories, and the colour, as they were found where nobody chose others. */
export const asFound = { title: null, introduction: null, audience: null, accent: null } as const;
