import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import { textFields } from '../domain/story.ts';
import { facets } from '../domain/taxonomy.ts';
import { listFields, partKinds, valueFields } from '../history/story-difference.ts';

const difference = z.discriminatedUnion('form', [
  z.object({
    form: z.literal('text'),
    field: z.enum(textFields),
    parts: z.array(z.object({ kind: z.enum(partKinds), text: z.string() })),
  }),
  z.object({
    form: z.literal('tags'),
    field: z.enum(['tags', 'proposedTags']),
    facet: z.enum(facets),
    removed: z.array(z.string()),
    added: z.array(z.string()),
  }),
  z.object({
    form: z.literal('values'),
    field: z.enum([...listFields, ...valueFields]),
    removed: z.array(z.unknown()),
    added: z.array(z.unknown()),
  }),
]);

const listedVersion = z.object({
  /** Null for the story as it is now. */
  number: z.nullable(z.int().positive()),
  /** ISO time. */
  at: z.string(),
  by: z.string(),
  /** The kind of change that made it so. */
  action: z.string(),
  title: z.string(),
  /** Whether it was not made safe yet; bringing it back leads to the inbox. */
  wasInInbox: z.boolean(),
  /** What it changed of the version before it; empty in the oldest that is kept. */
  changed: z.array(difference),
});

const listedDeletion = z.object({
  id: idSchema,
  title: z.string(),
  /** ISO time; both are empty where nobody wrote it down. */
  at: z.string(),
  by: z.string(),
});

const one = z.object({ id: idSchema });

/** Calls about what was: versions, the bin, originals. Those that change answer when it is on the disk. */
export const historyCalls = {
  /** A story as it is and as it was, the newest first. */
  versions: { argument: one, result: z.array(listedVersion) },
  /** Brings a version back; that is a change like any other. */
  restore: {
    argument: z.object({ id: idSchema, number: z.int().positive() }),
    result: z.null(),
  },
  /** Whether the text as it came is still in the library. */
  hasOriginal: { argument: one, result: z.boolean() },
  /** The one change that cannot be undone. */
  eraseOriginal: { argument: one, result: z.null() },
  /** The stories in the bin, the last deleted first. */
  deleted: { argument: z.undefined(), result: z.array(listedDeletion) },
  putBack: { argument: one, result: z.null() },
} as const;
