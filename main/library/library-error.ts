import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import type { LockHolder } from './lock.ts';
import type { SetAsideReason } from './read-document.ts';

/** Why a library could not do something, as data; a sentence is made of it in the user's language. */
export type LibraryProblem =
  | { readonly code: 'not-a-library'; readonly folder: string }
  | { readonly code: 'folder-in-use'; readonly folder: string }
  | { readonly code: 'document-unreadable'; readonly file: string; readonly reason: SetAsideReason }
  | { readonly code: 'locked'; readonly holder: LockHolder }
  | { readonly code: 'read-only' }
  | { readonly code: 'write-failed'; readonly file: string; readonly cause: string }
  | { readonly code: 'story-not-found'; readonly id: string }
  | {
      readonly code: 'not-approvable';
      readonly id: string;
      readonly reasons: readonly ApprovalReason[];
    }
  | { readonly code: 'collection-not-found'; readonly id: string }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' };

/** Thrown by everything in this folder that refuses or fails. */
export class LibraryError extends Error {
  readonly problem: LibraryProblem;

  constructor(problem: LibraryProblem) {
    super(JSON.stringify(problem));
    this.name = 'LibraryError';
    this.problem = problem;
  }
}
