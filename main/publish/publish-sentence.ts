import type { Messages } from '../../shared/messages/messages.ts';
import { TypesetError } from './print/typeset-error.ts';
import { CprAroundStoriesError, type Published } from './publish-library.ts';
import { PublishSiteError } from './site/publish-site-error.ts';

/** Why a publication failed, as a sentence; null for an error that is not publishing's own. */
export function publishSentence(error: unknown, { publishing }: Messages): string | null {
  if (error instanceof PublishSiteError) {
    return error.code === 'foreign-files'
      ? publishing.foreignFiles(error.folder, error.files)
      : publishing.notAFolder(error.folder);
  }
  if (error instanceof CprAroundStoriesError) return publishing.cprAroundStories(error.found);
  return error instanceof TypesetError ? publishing.bookletFailed(error.details) : null;
}

/** What did not come along in a publication, as a sentence. */
export function warningSentence(
  warning: Published['warnings'][number],
  { publishing }: Messages,
): string {
  if (warning.code === 'signs-missing') return publishing.warnings.signsMissing(warning.signs);
  if (warning.code === 'identifier-around')
    return publishing.warnings.identifierAround(warning.text);
  return publishing.warnings[warning.code](warning.story);
}
