import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import { storyContentSchema, storyKinds, storySchema, storyStatuses } from '../domain/story.ts';
import { tagsSchema } from '../domain/taxonomy.ts';

const storySummary = z.object({
  id: idSchema,
  title: z.string(),
  lead: z.string(),
  /** How the text begins, where there is no lead to show. */
  excerpt: z.string(),
  status: z.enum(storyStatuses),
  archived: z.boolean(),
  kind: z.enum(storyKinds),
  /** `YYYY-MM-DD`, or empty. */
  date: z.string(),
  tags: tagsSchema,
  /** ISO times. */
  createdAt: z.string(),
  changedAt: z.string(),
});

/** What a list shows of a story. */
export type StorySummary = Readonly<z.infer<typeof storySummary>>;

const storyChanges = z.object({
  /** Names this state of the list; the next question says it. */
  revision: z.number(),
  /** Whether these are all the stories, as nothing is known of the state that was asked about. */
  isWhole: z.boolean(),
  stories: z.array(storySummary),
  gone: z.array(idSchema),
});

/** What became of a list of stories since it was read last. */
export type StoryChanges = Readonly<z.infer<typeof storyChanges>>;

/**
 * What a person does about what became no story, most pressing first: it could not be read, it may hold a story, it
 * was put into a story that it corrects, it is a picture or a recording without one, it is something else, or it is
 * known already.
 */
export const setAsideGroups = [
  'unread',
  'perhaps',
  'corrected',
  'media',
  'other',
  'known',
] as const;
export type SetAsideGroup = (typeof setAsideGroups)[number];

const setAsideEntry = z.object({
  source: z.string(),
  author: z.string(),
  /** Of who wrote it, and when, as its mail says; empty where it says neither. */
  authorEmail: z.string(),
  sentAt: z.string(),
  group: z.enum(setAsideGroups),
  /** A sentence in the window's language. */
  reason: z.string(),
  /** Empty where nothing was read, or more than a window has to carry. */
  text: z.string(),
});

/** Something that came and is no story. */
export type SetAsideEntry = Readonly<z.infer<typeof setAsideEntry>>;

const importReport = z.object({
  stories: z.array(
    z.object({
      id: idSchema,
      title: z.string(),
      source: z.string(),
      /** Whether a person should look at it first. */
      isUnsure: z.boolean(),
    }),
  ),
  setAside: z.array(setAsideEntry),
});

/** What came of an import. */
export type ImportReport = Readonly<z.infer<typeof importReport>>;

const one = z.object({ id: idSchema });

/** Calls about stories. Those that change answer when the change is on the disk. */
export const storyCalls = {
  list: { argument: z.undefined(), result: z.array(storySummary) },
  /** What changed since a revision that an answer named; all of them for null, and for any other. */
  changes: { argument: z.object({ since: z.nullable(z.number()) }), result: storyChanges },
  get: { argument: one, result: z.nullable(storySchema) },
  /** Ids of the stories that hold every word, best first. */
  search: { argument: z.object({ query: z.string() }), result: z.array(idSchema) },
  edit: {
    argument: z.object({ id: idSchema, content: storyContentSchema.partial() }),
    result: z.null(),
  },
  archive: { argument: z.object({ id: idSchema, archived: z.boolean() }), result: z.null() },
  remove: { argument: one, result: z.null() },
  approve: {
    argument: z.object({
      ids: z.array(idSchema).min(1),
      by: z.string().trim().min(1),
      /** The person says that they read it for what the program cannot find with certainty. */
      isRead: z.literal(true),
    }),
    /** How many are approved now, and how many wait for a second person who has to read them. */
    result: z.object({ approved: z.int().nonnegative(), read: z.int().nonnegative() }),
  },
  /** Asks for files; null where the user thought better of it, or stopped it. */
  importFiles: { argument: z.undefined(), result: z.nullable(importReport) },
  /** Files and folders that were dropped on the window, whose paths the preload script found; null where it was stopped. */
  importDropped: {
    argument: z.object({ paths: z.array(z.string()) }),
    result: z.nullable(importReport),
  },
  /** Text from the clipboard. */
  importText: { argument: z.object({ text: z.string().min(1) }), result: importReport },
  /** A text that was set aside, of which a person says that it is a story. */
  importTold: {
    argument: setAsideEntry
      .pick({ author: true, authorEmail: true, sentAt: true, source: true })
      .extend({ text: z.string().min(1) }),
    result: importReport,
  },
  /** Stops reading; nothing of the import comes in then. */
  cancelImport: { argument: z.undefined(), result: z.null() },
} as const;
