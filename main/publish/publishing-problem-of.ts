import type { PublishingProblem } from '../../shared/publication/publishing-problem.ts';
import { diskRefusalOf } from '../library/disk/disk-refusal.ts';
import { TypesetError } from './print/typeset-error.ts';
import { CprAroundStoriesError, LeakError, NothingToPublishError } from './publish-error.ts';
import { PublishSiteError } from './site/publish-site-error.ts';

/** Why publishing failed, as data; null for an error that is neither publishing's nor the disk's. */
export function publishingProblemOf(error: unknown): PublishingProblem | null {
  if (error instanceof PublishSiteError) {
    const { code, folder, files } = error;
    return code === 'foreign-files' ? { code, folder, files } : { code, folder };
  }
  if (error instanceof NothingToPublishError) {
    return { code: 'nothing-to-publish', scope: error.scope };
  }
  if (error instanceof CprAroundStoriesError) {
    return { code: 'cpr-around-stories', found: error.found };
  }
  if (error instanceof LeakError) return { code: 'leak', leaks: error.leaks };
  if (error instanceof TypesetError) return { code: 'booklet-failed', details: error.details };
  const refusal = diskRefusalOf(error);
  return refusal === null ? null : { code: 'disk', refusal };
}
