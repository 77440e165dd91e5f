import { diskRefusalSentence } from '../library/disk-refusal.ts';
import type { Messages } from '../messages/messages.ts';
import { leakSentence } from './gate/leak-sentence.ts';
import type { PublishingProblem } from './publishing-problem.ts';

/** Why nothing was published, as a sentence. */
export function publishingSentence(problem: PublishingProblem, texts: Messages): string {
  const { publishing, domain } = texts;
  switch (problem.code) {
    case 'nothing-to-publish':
      return publishing.nothingToPublish(domain.scopes[problem.scope]);
    case 'cpr-around-stories':
      return publishing.cprAroundStories(problem.found);
    case 'leak':
      return leakSentence(problem.leaks, texts);
    case 'foreign-files':
      return publishing.foreignFiles(problem.folder, problem.files);
    case 'not-a-folder':
      return publishing.notAFolder(problem.folder);
    case 'booklet-failed':
      return publishing.bookletFailed(problem.details);
    case 'disk':
      return diskRefusalSentence(problem.refusal, texts);
    case 'busy':
      return publishing.busy;
  }
}
