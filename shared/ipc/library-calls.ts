import { z } from 'zod';
import { houseRulesSchema } from '../domain/house-rules.ts';
import { idSchema } from '../domain/ids.ts';
import { librarySettingsSchema } from '../domain/library-info.ts';
import { taxonomySchema } from '../domain/taxonomy.ts';
import { lockHolderSchema, readOnlyReasons, setAsideReasons } from '../library/library-problem.ts';
import { languages } from '../messages/language.ts';

const openLibrary = z.object({
  id: idSchema,
  name: z.string(),
  organisation: z.string(),
  language: z.enum(languages),
  folder: z.string(),
  taxonomy: taxonomySchema,
  settings: librarySettingsSchema,
  rules: houseRulesSchema,
  /** Files that could not be read and stay as they are. */
  setAside: z.array(z.object({ file: z.string(), reason: z.enum(setAsideReasons) })),
  openElsewhere: z.nullable(lockHolderSchema),
  /** Why nothing can be changed; null where it can. */
  readOnly: z.nullable(z.enum(readOnlyReasons)),
  /** How many things were not as they should be when it was opened, beside files that could not be read. */
  flaws: z.int(),
  /** The program that synchronises its folder, where that is to be told; else empty. */
  cloud: z.string(),
  /** Stories that were changed here and elsewhere at once; the other text is among their versions. */
  conflicts: z.array(z.object({ id: idSchema, title: z.string() })),
  /** Why the last change is missing in the history, as a code of Node's; empty where all is well. */
  historyFailure: z.string(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});

/** The open library, as a view knows it. */
export type OpenLibrary = Readonly<z.infer<typeof openLibrary>>;

const libraryFacts = z.object({
  name: z.string().trim().min(1),
  organisation: z.string().trim(),
  /** The language in which the library's publications speak around the stories. */
  language: z.enum(languages),
  settings: librarySettingsSchema,
  /** How stories are made safe. */
  rules: houseRulesSchema,
});

/** What a person can say of a library, apart from what lies in it. */
export type LibraryFacts = Readonly<z.infer<typeof libraryFacts>>;

const recentLibrary = z.object({ folder: z.string(), name: z.string() });

/** A library that was open before. */
export type RecentLibrary = Readonly<z.infer<typeof recentLibrary>>;

/** Calls about the library as a whole. Folders come from dialogs in main, or from its own list. */
export const libraryCalls = {
  current: { argument: z.undefined(), result: z.nullable(openLibrary) },
  recent: { argument: z.undefined(), result: z.array(recentLibrary) },
  /** Asks for a folder; null where the user thought better of it. */
  create: {
    argument: z.object({ name: z.string().min(1), organisation: z.string() }),
    result: z.nullable(openLibrary),
  },
  open: { argument: z.undefined(), result: z.nullable(openLibrary) },
  /** A folder of the list of recent ones; any other is refused. */
  reopen: { argument: z.object({ folder: z.string() }), result: openLibrary },
  openDemo: { argument: z.undefined(), result: openLibrary },
  edit: { argument: libraryFacts.partial(), result: z.null() },
  /** How many originals another rule would have erased by now: what a rule erases cannot be undone. */
  countDueOriginals: {
    argument: houseRulesSchema.pick({ eraseOriginals: true }),
    result: z.int().nonnegative(),
  },
  /** A person has seen that a story was changed on both sides. */
  seeConflict: { argument: z.object({ id: idSchema }), result: z.null() },
  close: { argument: z.undefined(), result: z.null() },
  undo: { argument: z.undefined(), result: z.null() },
  redo: { argument: z.undefined(), result: z.null() },
} as const;
