import type { DiskRefusal } from '../../../shared/library/disk-refusal.ts';
import { errorCode } from './file-system.ts';

/** What the disk refused, as data; null for an error that is not the disk's. */
export function diskRefusalOf(error: unknown): DiskRefusal | null {
  if (!(error instanceof Error && 'path' in error && typeof error.path === 'string')) return null;
  const cause = errorCode(error);
  return { kind: refusalKindOf(cause), path: error.path, cause };
}

/** What one of Node's codes means to a person. */
export function refusalKindOf(code: string): DiskRefusal['kind'] {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    default:
      return 'failed';
  }
}
