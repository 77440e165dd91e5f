import { backUpLibrary } from '../library/backup/back-up-library.ts';
import { restoreInto } from '../library/backup/restore-into.ts';
import type { FileSystem } from '../library/file-system.ts';
import type { Library } from '../library/library.ts';
import { repairFlaws } from '../library/verify/repair-flaws.ts';
import { verifyLibrary } from '../library/verify/verify-library.ts';
import type { BackupService, Emit } from './service.ts';

/** The part of the service that keeps a library from being lost, on whatever library is open by then. */
export function backupService(
  library: () => Library,
  emit: Emit,
  files: FileSystem,
): BackupService {
  return {
    backUp: ({ folder }) => backUpLibrary(library().root, folder, files),
    async restoreFrom({ file, story, replace }) {
      const report = await restoreInto(library(), file, { story, replace });
      emit('changed', null);
      return report;
    },
    verify: ({ depth }) => verifyLibrary(library(), depth, files),
    async repair({ flaws }) {
      const repaired = await repairFlaws(library(), flaws, files);
      emit('changed', null);
      return repaired;
    },
  };
}
