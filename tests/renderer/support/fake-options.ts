import type { FindEverything } from '../../../main/service/approval-service.ts';
import type { Collection } from '../../../shared/domain/collection.ts';
import type { Original } from '../../../shared/domain/original.ts';
import type { Story } from '../../../shared/domain/story.ts';
import type { BackupState } from '../../../shared/ipc/backup-calls.ts';
import type { CallError } from '../../../shared/ipc/call-error.ts';
import type { OpenLibrary, RecentLibrary } from '../../../shared/ipc/library-calls.ts';
import type { Flaw } from '../../../shared/library/flaw.ts';
import type { PublicationWarning } from '../../../shared/publication/publication-warning.ts';

/** What a test lets the window find behind the bridge. */
export interface FakeOptions {
  /** Whether a library is open from the start. */
  readonly isOpen: boolean;
  readonly stories: readonly Story[];
  readonly collections: readonly Collection[];
  /** How the messages of some stories were cut, by the story's id. */
  readonly messages: Readonly<Record<string, Partial<Original>>>;
  /** How many generated stories there are besides. */
  readonly generated: number;
  readonly recent: readonly RecentLibrary[];
  /** Errors by call, such as `library/open`. */
  readonly failing: Readonly<Record<string, CallError>>;
  /** Calls in whose dialog the person thinks better of it. */
  readonly cancelled: readonly string[];
  readonly notices: Partial<
    Pick<
      OpenLibrary,
      'setAside' | 'openElsewhere' | 'readOnly' | 'flaws' | 'cloud' | 'historyFailure'
    >
  >;
  readonly conflicts: OpenLibrary['conflicts'];
  readonly backups: BackupState;
  /** What is not as it should be in the library. */
  readonly flaws: readonly Flaw[];
  /** What a publication is told to have left out. */
  readonly warnings: readonly PublicationWarning[];
  /** Addresses of a booklet's pages; null where the machine can't draw them. */
  readonly booklet: { readonly pages: readonly string[]; readonly isWhole: boolean } | null;
  /** Milliseconds that each file of an import, and each phase of publishing, takes. */
  readonly pace: number;
}

declare global {
  interface Window {
    readonly fakeOptions: FakeOptions;
    /** The detector that ships with the program, in the test's own process. */
    readonly findEverything: FindEverything;
  }
}
