import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import type { LibraryProblem } from '../library/library-problem.ts';

/** A problem with its facts, made by the library itself and turned into a sentence by a view. */
const problem = z.custom<LibraryProblem>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

const backupState = z.object({
  /** Where the open library's backups go on this machine; null where nobody has chosen. */
  folder: z.nullable(z.string()),
  /** When the last one was made: an ISO time, or empty. */
  lastAt: z.string(),
  isBusy: z.boolean(),
  /** Why the last one could not be made; null where it was, or none was tried. */
  problem: z.nullable(problem),
  /** Whether to ask for a place: nobody has chosen one, nor said that they want none. */
  isAsking: z.boolean(),
});

/** How it stands with the open library's backups. */
export type BackupState = Readonly<z.infer<typeof backupState>>;

const listedBackup = z.object({
  file: z.string(),
  /** ISO time. */
  madeAt: z.string(),
  stories: z.int(),
  /** In bytes. */
  size: z.number(),
  /** Why it cannot be opened. */
  problem: z.nullable(problem),
});

/** A backup, as the list of them shows it. */
export type ListedBackup = Readonly<z.infer<typeof listedBackup>>;

/** A backup that may hold the text a story came as. */
const listedCopy = z.object({
  /** A backup's file; a folder where it could not be looked for. */
  file: z.string(),
  /** ISO time; empty where it cannot be told. */
  madeAt: z.string(),
  isReached: z.boolean(),
});

const titled = z.object({ id: idSchema, title: z.string() });

const backupContents = z.object({
  file: z.string(),
  library: z.object({ id: idSchema, name: z.string() }),
  madeAt: z.string(),
  stories: z.array(titled.extend({ now: z.enum(['same', 'changed', 'gone']) })),
  unreadable: z.array(z.string()),
  withoutOriginals: z.nullable(problem),
});

/** What is in a backup that was read from end to end. */
export type BackupContents = Readonly<z.infer<typeof backupContents>>;

const restored = z.object({
  /** Stories that were gone and are there again, and those that are as they were then. */
  restored: z.array(titled),
  replaced: z.array(titled),
  /** Stories that changed since and were left as they are. */
  different: z.array(titled),
  collections: z.int(),
  unreadable: z.array(z.string()),
  withoutOriginals: z.nullable(problem),
});

/** What came of bringing something back. */
export type Restored = Readonly<z.infer<typeof restored>>;

const restoredLibrary = z.object({
  /** Where the new library lies; it is among the recent ones. */
  folder: z.string(),
  stories: z.int(),
  withoutOriginals: z.nullable(problem),
});

/** What came of making a library of a backup. */
export type RestoredLibrary = Readonly<z.infer<typeof restoredLibrary>>;

const which = z.object({ file: z.string() });
/** One story, or everything with null. */
const wanted = which.extend({ story: z.nullable(idSchema) });

/** Calls about backups. Places come from dialogs in main; a file that was neither listed nor chosen is refused. */
export const backupCalls = {
  state: { argument: z.undefined(), result: backupState },
  /** Asks for a folder, and makes the first backup there; null where the person thought better of it. */
  choosePlace: { argument: z.undefined(), result: z.nullable(backupState) },
  make: { argument: z.undefined(), result: backupState },
  /** No more of them by itself; those that are there stay. */
  stop: { argument: z.undefined(), result: backupState },
  /** The newest first. */
  list: { argument: z.undefined(), result: z.array(listedBackup) },
  /** The backups that may hold the text a story came as. */
  copies: { argument: z.object({ id: idSchema }), result: z.array(listedCopy) },
  /** Asks for a backup that lies anywhere, and reads it through. */
  chooseFile: { argument: z.undefined(), result: z.nullable(backupContents) },
  inspect: { argument: which, result: backupContents },
  /** Brings back into the open library what is gone; with `replace` also what changed since. */
  restore: { argument: wanted.extend({ replace: z.boolean() }), result: restored },
  /** Asks for a new folder, and makes a library there. */
  restoreAsNew: { argument: wanted, result: z.nullable(restoredLibrary) },
} as const;
