import type { ApprovalReason } from '../approval/approval-reasons.ts';
import { approvalSentence } from '../approval/approval-sentence.ts';
import type { Messages } from '../messages/messages.ts';
import { backupSentence } from './backup-sentence.ts';
import type { LibraryProblem } from './library-problem.ts';

/** What a library could not do, as a sentence. */
export function librarySentence(problem: LibraryProblem, texts: Messages): string {
  const { library, setAsideFile } = texts.reasons;
  switch (problem.code) {
    case 'not-a-library':
      return library.notALibrary(problem.folder);
    case 'folder-in-use':
      return library.folderInUse(problem.folder);
    case 'document-unreadable':
      return library.documentUnreadable(problem.file, setAsideFile[problem.reason]);
    case 'locked':
      return library.locked(problem.holder.user, problem.holder.since);
    case 'read-only':
      return library.readOnly[problem.why];
    case 'write-failed':
      return library.writeFailed(problem.file, problem.cause);
    case 'disk-failed':
      return library.diskFailed(problem.cause);
    case 'erasing-failed':
      return library.erasingFailed(problem.file, problem.cause);
    case 'story-not-found':
      return library.storyNotFound(problem.id);
    case 'collection-not-found':
      return library.collectionNotFound(problem.id);
    case 'consent-withdrawn':
      return library.consentWithdrawn(problem.title);
    case 'term-taken':
      return library.termTaken(problem.name, problem.by);
    case 'term-not-found':
      return library.termNotFound(problem.id);
    case 'not-approvable':
      return secondReaderSentence(problem.reasons, texts) ?? library.notApprovable;
    case 'finding-gone':
      return library.findingGone(problem.text);
    case 'version-not-found':
      return library.versionNotFound(problem.number);
    case 'not-in-bin':
      return library.notInBin(problem.id);
    case 'changed-since':
      return library.changedSince;
    case 'not-recut':
      return library.notRecut[problem.why];
    case 'nothing-to-undo':
      return library.nothingToUndo;
    case 'nothing-to-redo':
      return library.nothingToRedo;
    default:
      return backupSentence(problem, texts);
  }
}

/** What no field shows has to be said itself; undefined where it is something else. */
function secondReaderSentence(
  reasons: readonly ApprovalReason[],
  texts: Messages,
): string | undefined {
  const reason = reasons.find(({ code }) => code === 'second-reader');
  return reason && approvalSentence(reason, texts);
}
