import { z } from 'zod';
import { currentFormat } from '../domain/format.ts';
import { idSchema } from '../domain/ids.ts';
import { momentSchema } from './moment.ts';

/** A story as it was: who had made it so, and when it was last changed. */
export const versionSchema = momentSchema.extend({
  /** Counts the versions of a story from 1 and is never used again. */
  number: z.int().positive(),
  /** The story's file in bytes. */
  size: z.int().positive(),
});
export type Version = Readonly<z.infer<typeof versionSchema>>;

/**
 * The former versions of a story, `history/<id>.json.gz`. The newest stands whole, each older one as a
 * patch of the next newer. Texts that stand in the original are references into it.
 */
export const storyHistorySchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  /** Who began what the story is now, and when. */
  present: momentSchema,
  newest: versionSchema.extend({ story: z.unknown() }),
  older: z.array(versionSchema.extend({ back: z.unknown() })),
});
export type StoryHistory = Readonly<z.infer<typeof storyHistorySchema>>;

/** One version more, as a line behind a history: a save adds it without writing the others anew. */
export const versionLineSchema = z.strictObject({
  present: momentSchema,
  version: versionSchema,
  /** Makes this version's story out of the version's before it. */
  forth: z.unknown(),
});
export type VersionLine = Readonly<z.infer<typeof versionLineSchema>>;

/** A history, and the lines that were added since it was written, the oldest first. */
export interface KeptHistory {
  readonly written: StoryHistory;
  readonly added: readonly VersionLine[];
}
