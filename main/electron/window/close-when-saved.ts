import type { BrowserWindow } from 'electron';

/** How long a page may take to save what was typed last, and between two tries, in milliseconds. */
const patience = 5_000;
const pause = 250;

/**
 * A page refuses to close while it has text that is not on the disk. Then closing is tried again a
 * moment later, and only when saving does not succeed is the person asked.
 * @param mayLose asks whether to close all the same.
 */
export function closeWhenSaved(
  window: Pick<BrowserWindow, 'close' | 'isDestroyed' | 'webContents'>,
  mayLose: () => boolean,
): void {
  let refusedSince: number | null = null;
  window.webContents.on('will-prevent-unload', (event) => {
    refusedSince ??= Date.now();
    if (Date.now() - refusedSince < patience) {
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, pause);
      return;
    }
    refusedSince = null;
    // Preventing the event lets the window close in spite of the page.
    if (mayLose()) event.preventDefault();
  });
}
