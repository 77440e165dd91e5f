import type { Messages } from '../../shared/messages/messages.ts';
import { errorCode } from '../library/file-system.ts';

/** What the disk refused, as a sentence; null for an error that is not the disk's. */
export function diskSentence(error: unknown, { cli }: Messages): string | null {
  const code = errorCode(error);
  if (!(error instanceof Error && 'path' in error && typeof error.path === 'string')) return null;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return cli.notAllowed(error.path);
    case 'ENOSPC':
    case 'EDQUOT':
      return cli.diskFull(error.path);
    default:
      return cli.diskFailed(error.path, code);
  }
}
