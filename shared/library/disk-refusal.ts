import type { Messages } from '../messages/messages.ts';

/** What the disk refused, as data. */
export interface DiskRefusal {
  readonly kind: 'not-allowed' | 'full' | 'failed';
  readonly path: string;
  /** The system's own name for it, such as `EIO`. */
  readonly cause: string;
}

/** What the disk refused, as a sentence. */
export function diskRefusalSentence(
  { kind, path, cause }: DiskRefusal,
  { reasons: { disk } }: Messages,
): string {
  switch (kind) {
    case 'not-allowed':
      return disk.notAllowed(path);
    case 'full':
      return disk.full(path);
    case 'failed':
      return disk.failed(path, cause);
  }
}
