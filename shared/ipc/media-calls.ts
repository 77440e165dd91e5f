import { z } from 'zod';
import { mediaSchema } from '../domain/media.ts';

const addedMedia = z.object({
  /** As a story carries them, with nothing said of them yet. */
  media: z.array(mediaSchema),
  /** `reason` is a sentence in the library's language. */
  setAside: z.array(z.object({ source: z.string(), reason: z.string() })),
});

/** What came of choosing pictures, sounds and films. */
export type AddedMedia = Readonly<z.infer<typeof addedMedia>>;

/** Calls about pictures, sounds and films. */
export const mediaCalls = {
  /** Asks for files and keeps them in the library; null where the user thought better of it. */
  add: { argument: z.undefined(), result: z.nullable(addedMedia) },
} as const;
