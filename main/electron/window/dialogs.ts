import { join } from 'node:path';
import { app, BrowserWindow, dialog, type FileFilter } from 'electron';
import { mediaEndings } from '../../../shared/interchange/media-kind.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { Dialogs } from '../ipc/library-handlers.ts';

/** The system's own dialogs, in front of the window, in the language spoken when one opens. */
export function systemDialogs(texts: () => Messages): Dialogs {
  const front = () => BrowserWindow.getAllWindows()[0];
  return {
    async newFolder(name) {
      const { dialogs } = texts();
      const options = {
        title: dialogs.newLibrary,
        buttonLabel: dialogs.makeHere,
        defaultPath: join(app.getPath('documents'), name),
      };
      const window = front();
      const { filePath, canceled } = await (window === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || filePath === '' ? null : filePath;
    },
    async folder() {
      const [folder] =
        (await choose(front(), texts().dialogs.openLibrary, ['openDirectory'])) ?? [];
      return folder ?? null;
    },
    files: () => choose(front(), texts().dialogs.importFiles, ['openFile', 'multiSelections']),
    media() {
      const { dialogs } = texts();
      const filters = [{ name: dialogs.mediaFiles, extensions: [...mediaEndings] }];
      return choose(front(), dialogs.addMedia, ['openFile', 'multiSelections'], filters);
    },
  };
}

/** Asks whether to close although what was typed last could not be saved. */
export function mayCloseUnsaved(window: BrowserWindow, { dialogs }: Messages): boolean {
  const buttons = [dialogs.stay, dialogs.closeAnyway];
  const options = { type: 'warning' as const, message: dialogs.notSaved, buttons, cancelId: 0 };
  return dialog.showMessageBoxSync(window, options) === 1;
}

async function choose(
  window: BrowserWindow | undefined,
  title: string,
  properties: ('openFile' | 'openDirectory' | 'multiSelections')[],
  filters: FileFilter[] = [],
): Promise<readonly string[] | null> {
  const { filePaths, canceled } = await (window === undefined
    ? dialog.showOpenDialog({ title, properties, filters })
    : dialog.showOpenDialog(window, { title, properties, filters }));
  return canceled || filePaths.length === 0 ? null : filePaths;
}
