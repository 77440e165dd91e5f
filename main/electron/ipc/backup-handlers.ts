import type { BackupService } from '../../service/service.ts';
import { ServiceError } from '../../service/service-error.ts';
import type { FeatureHandlers } from './handlers.ts';

type Answers = FeatureHandlers<'backups'>;

/** The dialogs in which a person chooses where backups go and come from; null where they thought better of it. */
export interface BackupDialogs {
  backupFolder(): Promise<string | null>;
  backupFile(): Promise<string | null>;
  /** A new folder for what comes out of a backup, by a name to begin with. */
  newFolder(name: string): Promise<string | null>;
}

/** Answers calls about backups. A page never names a folder, nor a file that was neither listed nor chosen. */
export function backupHandlers(service: BackupService, dialogs: BackupDialogs): Answers {
  const known = new Set<string>();
  const names = new Map<string, string>();
  const knownFile = (file: string) => {
    if (!known.has(file)) throw new ServiceError({ code: 'bad-argument', fields: ['file'] });
    return file;
  };
  const inspect = async (file: string) => {
    // What comes through the port is a plain copy; the schemas' own types have writable fields.
    const contents = (await service.inspectBackup({ file })) as Awaited<
      ReturnType<Answers['inspect']>
    >;
    names.set(file, contents.library.name);
    return contents;
  };

  return {
    state: () => service.backupState(),
    async choosePlace() {
      const folder = await dialogs.backupFolder();
      return folder === null ? null : service.chooseBackupPlace({ folder });
    },
    make: () => service.makeBackup(),
    stop: () => service.stopBackups(),
    async list() {
      const listed = await service.listBackups();
      for (const { file } of listed) known.add(file);
      return [...listed];
    },
    copies: async (which) => [...(await service.listCopies(which))],
    async chooseFile() {
      const file = await dialogs.backupFile();
      if (file === null) return null;
      known.add(file);
      return inspect(file);
    },
    inspect: async ({ file }) => inspect(knownFile(file)),
    async restore({ file, story, replace }) {
      const report = await service.restoreFrom({ file: knownFile(file), story, replace });
      return {
        restored: report.restored.map(titled),
        replaced: report.replaced.map(titled),
        different: report.different.map(titled),
        collections: report.collections,
        unreadable: [...report.unreadable],
        withoutOriginals: report.withoutOriginals,
      };
    },
    async restoreAsNew({ file, story }) {
      const name = names.get(knownFile(file)) ?? '';
      const folder = await dialogs.newFolder(name);
      return folder === null ? null : service.restoreAsNew({ file, story, folder, name });
    },
  };
}

function titled({ id, title }: { readonly id: string; readonly title: string }) {
  return { id, title };
}
