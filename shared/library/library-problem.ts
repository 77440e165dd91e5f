import { z } from 'zod';
import type { ApprovalReason } from '../approval/approval-reasons.ts';
import type { CutRefusal } from '../collect/cut/cut-act.ts';

export const lockHolderSchema = z.object({
  machine: z.string(),
  user: z.string(),
  process: z.int(),
  since: z.iso.datetime(),
});

/** Who has a library open for changes, and since when. */
export type LockHolder = Readonly<z.infer<typeof lockHolderSchema>>;

/**
 * Why a library can be read alone: it was opened so, its folder takes no writing, its disk is full, or a
 * newer program has written it.
 */
export const readOnlyReasons = ['asked', 'not-writable', 'full', 'newer'] as const;
export type ReadOnlyReason = (typeof readOnlyReasons)[number];

/** Why a file of a library stays where it is, untouched. */
export const setAsideReasons = [
  'empty',
  'not-json',
  'damaged',
  'newer-format',
  'wrong-id',
  'unreadable',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** Why a library could not do something, as data; a sentence is made of it in the user's language. */
export type LibraryProblem =
  | { readonly code: 'not-a-library'; readonly folder: string }
  | { readonly code: 'folder-in-use'; readonly folder: string }
  | { readonly code: 'document-unreadable'; readonly file: string; readonly reason: SetAsideReason }
  | { readonly code: 'locked'; readonly holder: LockHolder }
  | { readonly code: 'read-only'; readonly why: ReadOnlyReason }
  | { readonly code: 'write-failed'; readonly file: string; readonly cause: string }
  /** The disk could not be read, so that nothing was begun; `cause` is its code. */
  | { readonly code: 'disk-failed'; readonly cause: string }
  | { readonly code: 'erasing-failed'; readonly file: string; readonly cause: string }
  | { readonly code: 'story-not-found'; readonly id: string }
  | {
      readonly code: 'not-approvable';
      readonly id: string;
      readonly reasons: readonly ApprovalReason[];
    }
  /** A decision was made of something that does not stand in the story any longer. */
  | { readonly code: 'finding-gone'; readonly id: string; readonly text: string }
  | { readonly code: 'collection-not-found'; readonly id: string }
  /** A story cannot be collected while somebody's consent to it is taken back. */
  | { readonly code: 'consent-withdrawn'; readonly id: string; readonly title: string }
  | { readonly code: 'term-taken'; readonly name: string; readonly by: string }
  | { readonly code: 'term-not-found'; readonly id: string }
  | { readonly code: 'version-not-found'; readonly id: string; readonly number: number }
  | { readonly code: 'not-in-bin'; readonly id: string }
  | { readonly code: 'changed-since' }
  /** A message is not cut otherwise than it is. */
  | { readonly code: 'not-recut'; readonly why: CutRefusal }
  | BackupProblem
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' };

/** Why a backup was not made, or not read. `part` is a path within it. */
export type BackupProblem =
  | { readonly code: 'backup-inside-library'; readonly folder: string }
  /** `cause` is the disk's code, or `not-read-back` where what was read was not what was written. */
  | { readonly code: 'backup-failed'; readonly folder: string; readonly cause: string }
  /** The folder of backups cannot be listed. */
  | { readonly code: 'backups-unreadable'; readonly folder: string; readonly cause: string }
  | { readonly code: 'backup-not-found'; readonly file: string }
  | { readonly code: 'not-a-backup'; readonly file: string }
  | { readonly code: 'backup-newer'; readonly file: string }
  | { readonly code: 'backup-damaged'; readonly file: string; readonly part: string }
  | { readonly code: 'backup-unsafe'; readonly file: string; readonly part: string }
  | { readonly code: 'story-not-in-backup'; readonly id: string }
  | { readonly code: 'restore-failed'; readonly folder: string; readonly cause: string };
