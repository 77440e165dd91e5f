import { inspectBackup } from '../library/backup/inspect-backup.ts';
import { listBackups } from '../library/backup/list-backups.ts';
import { listCopies } from '../library/backup/list-copies.ts';
import { restoreBeside } from '../library/backup/restore-beside.ts';
import { restoreInto } from '../library/backup/restore-into.ts';
import { errorCode, type FileSystem } from '../library/disk/file-system.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import { repairFlaws } from '../library/verify/repair-flaws.ts';
import { verifyLibrary } from '../library/verify/verify-library.ts';
import type { AutomaticBackups } from './automatic-backups.ts';
import type { RecentLibraries } from './recent-libraries.ts';
import type { BackupService, Emit } from './service.ts';

export interface BackupParts {
  readonly library: () => Library;
  /** Null where no library is open. */
  readonly current: () => Library | null;
  readonly automatic: AutomaticBackups;
  readonly recent: RecentLibraries;
  /** Where the demo lies, for which nobody is asked for a place. */
  readonly demo: string;
  readonly emit: Emit;
  readonly files: FileSystem;
  /** Looks again at what is said of the library. */
  readonly onRepaired: (library: Library) => Promise<void>;
}

/** The part of the service that keeps a library from being lost, on whatever library is open by then. */
export function backupService(parts: BackupParts): BackupService {
  const { library, current, automatic, recent, demo, emit, files } = parts;
  const state = () => {
    const { root, state: documents } = library();
    const { isAnswered, ...known } = automatic.state;
    const isAsking = !isAnswered && root !== demo && documents.stories.size > 0;
    return { ...known, isAsking };
  };
  const after = async (work: Promise<void>) => {
    await work;
    return state();
  };
  return {
    backupState: async () => state(),
    chooseBackupPlace: async ({ folder }) => after(automatic.choose(folder)),
    makeBackup: async () => after(automatic.make()),
    stopBackups: async () => after(automatic.stop()),
    async listBackups() {
      const { folder } = automatic.state;
      if (folder === null) return [];
      return listBackups(folder, library().state.info.id, files).catch((error: unknown) => {
        const cause = errorCode(error);
        throw cause === ''
          ? error
          : new LibraryError({ code: 'backups-unreadable', folder, cause });
      });
    },
    listCopies: async ({ id }) =>
      listCopies(id, library().state.info.id, automatic.everyPlace, files),
    inspectBackup: async ({ file }) => inspectBackup(file, current()?.state ?? null),
    async restoreFrom({ file, story, replace }) {
      const report = await restoreInto(library(), file, { story, replace });
      emit('changed', null);
      return report;
    },
    async restoreAsNew({ file, story, folder, name }) {
      const restored = await restoreBeside(file, folder, story);
      await recent.remember({ folder, name });
      emit('changed', null);
      return { ...restored, folder };
    },
    verify: async ({ depth }) => verifyLibrary(library(), depth, files),
    async repair({ flaws }) {
      const repaired = await repairFlaws(library(), flaws, files);
      await parts.onRepaired(library());
      emit('changed', null);
      return repaired;
    },
  };
}
