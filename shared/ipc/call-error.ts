import type { LibraryProblem } from '../library/library-problem.ts';
import type { PublishingProblem } from '../publication/publishing-problem.ts';

/**
 * Why a call was refused or failed. It crosses the boundary as data; the view turns the code into a
 * sentence in the reader's language, so nothing here is ever shown as it stands.
 */
export type CallError =
  | { readonly code: 'foreign-sender' }
  | {
      readonly code: 'bad-argument';
      /** Paths of the fields that broke the schema, such as `story.title`; never their values. */
      readonly fields: readonly string[];
    }
  | { readonly code: 'library'; readonly problem: LibraryProblem }
  | { readonly code: 'publishing'; readonly problem: PublishingProblem }
  | { readonly code: 'no-library' }
  | { readonly code: 'unexpected' };
