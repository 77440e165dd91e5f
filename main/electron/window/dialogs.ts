import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { mediaEndings } from '../../../shared/interchange/media-kind.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { BackupDialogs } from '../ipc/backup-handlers.ts';
import type { ConsentDialogs } from '../ipc/consent-handlers.ts';
import type { Dialogs } from '../ipc/library-handlers.ts';
import type { PublicationDialogs } from '../ipc/publication-handlers.ts';

/** The system's own dialogs, in front of the window, in the language spoken when one opens. */
export function systemDialogs(
  texts: () => Messages,
): Dialogs & PublicationDialogs & BackupDialogs & ConsentDialogs {
  const front = () => BrowserWindow.getAllWindows()[0];
  const words = () => texts().dialogs;
  return {
    newFolder: (name) =>
      save(front(), {
        title: words().newLibrary,
        buttonLabel: words().makeHere,
        defaultPath: join(app.getPath('documents'), name),
      }),
    async folder() {
      const [folder] = (await choose(front(), words().openLibrary, ['openDirectory'])) ?? [];
      return folder ?? null;
    },
    files: () => choose(front(), words().importFiles, ['openFile', 'multiSelections']),
    media() {
      const filters = [{ name: words().mediaFiles, extensions: [...mediaEndings] }];
      return choose(front(), words().addMedia, ['openFile', 'multiSelections'], filters);
    },
    async backupFolder() {
      const properties = ['openDirectory', 'createDirectory'] as const;
      const [folder] = (await choose(front(), words().backupFolder, properties)) ?? [];
      return folder ?? null;
    },
    async backupFile() {
      const filters = [{ name: words().backups, extensions: ['zip'] }];
      const [file] = (await choose(front(), words().backupFile, ['openFile'], filters)) ?? [];
      return file ?? null;
    },
    async siteFolder() {
      const properties = ['openDirectory', 'createDirectory', 'promptToCreate'] as const;
      const [folder] = (await choose(front(), words().siteFolder, properties)) ?? [];
      return folder ?? null;
    },
    bookletFile: (name) => save(front(), pdfNamed(name, words().bookletFile)),
    consentFile: (name) => save(front(), pdfNamed(name, words().consentFile)),
  };
}

/** Asks whether to close although what was typed last could not be saved. */
export function mayCloseUnsaved(window: BrowserWindow, { dialogs }: Messages): boolean {
  const buttons = [dialogs.stay, dialogs.closeAnyway];
  const options = { type: 'warning' as const, message: dialogs.notSaved, buttons, cancelId: 0 };
  return dialog.showMessageBoxSync(window, options) === 1;
}

function pdfNamed(name: string, title: string): SaveDialogOptions {
  const defaultPath = join(app.getPath('documents'), `${name}.pdf`);
  return { title, defaultPath, filters: [{ name: 'PDF', extensions: ['pdf'] }] };
}

async function save(
  window: BrowserWindow | undefined,
  options: SaveDialogOptions,
): Promise<string | null> {
  const { filePath, canceled } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

async function choose(
  window: BrowserWindow | undefined,
  title: string,
  wanted: readonly NonNullable<OpenDialogOptions['properties']>[number][],
  filters: FileFilter[] = [],
): Promise<readonly string[] | null> {
  const properties = [...wanted];
  const { filePaths, canceled } = await (window === undefined
    ? dialog.showOpenDialog({ title, properties, filters })
    : dialog.showOpenDialog(window, { title, properties, filters }));
  return canceled || filePaths.length === 0 ? null : filePaths;
}
