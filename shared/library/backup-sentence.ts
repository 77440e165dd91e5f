import type { Messages } from '../messages/messages.ts';
import type { BackupProblem } from './library-problem.ts';

/** Why a backup was not made, or not read, as a sentence. */
export function backupSentence(problem: BackupProblem, { backups }: Messages): string {
  const { problems } = backups;
  switch (problem.code) {
    case 'backup-inside-library':
      return problems.insideLibrary(problem.folder);
    case 'backup-failed':
      return problems.failed(problem.folder, causeSentence(problem.cause, backups));
    case 'backups-unreadable':
      return problems.unreadable(problem.folder, causeSentence(problem.cause, backups));
    case 'restore-failed':
      return problems.restoreFailed(problem.folder, causeSentence(problem.cause, backups));
    case 'backup-not-found':
      return problems.notFound(problem.file);
    case 'not-a-backup':
      return problems.notABackup(problem.file);
    case 'backup-newer':
      return problems.newer(problem.file);
    case 'backup-damaged':
      return problems.damaged(problem.file, problem.part);
    case 'backup-unsafe':
      return problems.unsafe(problem.file, problem.part);
    case 'story-not-in-backup':
      return problems.storyNotInBackup(problem.id);
  }
}

function causeSentence(cause: string, { causes }: Messages['backups']): string {
  switch (cause) {
    case 'ENOSPC':
    case 'EDQUOT':
      return causes.full;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return causes.notAllowed;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return causes.gone;
    case 'ENAMETOOLONG':
      return causes.tooLong;
    case 'not-read-back':
      return causes.notReadBack;
    default:
      return causes.disk(cause);
  }
}
