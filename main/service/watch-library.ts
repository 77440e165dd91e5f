import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Where documents lie that others may change; the library's own folder for `library.json`. */
const folders = ['', 'stories', 'collections', 'publications'] as const;

/** A synchronising program writes one file after the other; so long nothing more has come, in milliseconds. */
const quiet = 500;

/**
 * Tells which files of a library changed on the disk, once they have come to rest. A folder that cannot be
 * watched, such as some network drives, is passed over: what changes there is found when the window is
 * turned to again.
 * @returns how to stop.
 */
export function watchLibrary(
  root: string,
  onChange: (names: ReadonlySet<string>) => void,
): () => void {
  let names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (folder: string, name: string | null) => {
    if (name === null || name.startsWith('.')) return;
    names.add(folder === '' ? name : `${folder}/${name}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = names;
      names = new Set();
      onChange(told);
    }, quiet);
    timer.unref();
  };
  const watchers = folders.flatMap((folder) => watched(join(root, folder), folder, note));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function watched(
  path: string,
  folder: string,
  note: (folder: string, name: string | null) => void,
): readonly FSWatcher[] {
  try {
    const watcher = watch(path, { persistent: false }, (_, name) => note(folder, name));
    // The disk was taken out: there is nothing more to watch.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}
