import type { Scope } from '../domain/consent.ts';
import type { DiskRefusal } from '../library/disk-refusal.ts';

/** Why nothing was published, as data; a sentence is made of it in the user's language. */
export type PublishingProblem =
  /** Nothing may be shown in this scope. */
  | { readonly code: 'nothing-to-publish'; readonly scope: Scope }
  /** A CPR number stands in the words around the stories. */
  | { readonly code: 'cpr-around-stories'; readonly found: string }
  /** The folder holds files that no earlier publication put there; up to three are named. */
  | { readonly code: 'foreign-files'; readonly folder: string; readonly files: readonly string[] }
  | { readonly code: 'not-a-folder'; readonly folder: string }
  /** The typesetter's own remarks, in English. */
  | { readonly code: 'booklet-failed'; readonly details: readonly string[] }
  | { readonly code: 'disk'; readonly refusal: DiskRefusal }
  /** One publication at a time. */
  | { readonly code: 'busy' };
