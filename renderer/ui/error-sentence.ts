import type { CallError } from '../../shared/ipc/call-error.ts';
import { librarySentence } from '../../shared/library/library-sentence.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { publishingSentence } from '../../shared/publication/publishing-sentence.ts';

/** Turns a call's error into a sentence for a person. */
export function errorSentence(error: CallError, texts: Messages): string {
  const { callErrors } = texts;
  switch (error.code) {
    case 'library':
      return librarySentence(error.problem, texts);
    case 'publishing':
      return publishingSentence(error.problem, texts);
    case 'bad-argument':
      return callErrors['bad-argument'](error.fields);
    default:
      return callErrors[error.code];
  }
}
