import type { Scope } from '../domain/consent.ts';
import type { DiskRefusal } from '../library/disk-refusal.ts';
import type { Leak } from './gate/leak.ts';

/** Why nothing was published, as data; a sentence is made of it in the user's language. */
export type PublishingProblem =
  /** Nothing may be shown in this scope. */
  | { readonly code: 'nothing-to-publish'; readonly scope: Scope }
  /** A CPR number stands in the words around the stories. */
  | { readonly code: 'cpr-around-stories'; readonly found: string }
  /** Something of an original, or an identifier, stood in what was about to go out; one at least. */
  | { readonly code: 'leak'; readonly leaks: readonly Leak[] }
  /** The folder holds files that no earlier publication put there; up to three are named. */
  | { readonly code: 'foreign-files'; readonly folder: string; readonly files: readonly string[] }
  | { readonly code: 'not-a-folder'; readonly folder: string }
  /** The typesetter's own remarks, in English. */
  | { readonly code: 'booklet-failed'; readonly details: readonly string[] }
  | { readonly code: 'disk'; readonly refusal: DiskRefusal }
  /** One publication at a time. */
  | { readonly code: 'busy' };
