import type { DocumentSaves } from './document-saves.ts';

/** Hurries a document's saving, and ends when all that was written in it is on the disk. */
export function whenSaved<Change extends object>(
  saves: Pick<DocumentSaves<Change>, 'unsaved' | 'subscribe' | 'flush'>,
  id: string,
): Promise<void> {
  return new Promise((resolve) => {
    if (saves.unsaved(id) === undefined) return resolve();
    const stop = saves.subscribe(() => {
      if (saves.unsaved(id) !== undefined) return;
      stop();
      resolve();
    });
    saves.flush();
  });
}
