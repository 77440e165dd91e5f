import { constants, createReadStream, type Dirent, readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { errorCode, type FileSystem, type FolderEntry } from './file-system.ts';

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  readFile,
  readFileSync: (path) => readFileSync(path),
  listSync: (path) => readdirSync(path, { withFileTypes: true }).map(entryOf),
  readPieces: (path) => createReadStream(path),
  async writeNewFile(path, bytes) {
    const file = await open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async appendFile(path, bytes) {
    const file = await open(path, constants.O_APPEND | constants.O_WRONLY);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  async flushFolder(path) {
    // Windows cannot open a folder; its file system journals the rename itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } catch (error) {
      // Some network shares cannot flush a folder; the file itself is flushed there all the same.
      if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
    } finally {
      await folder.close();
    }
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  removeEmptyFolder: (path) => rmdir(path),
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map(entryOf);
  },
  async wait(milliseconds) {
    await setTimeout(milliseconds);
  },
};

function entryOf(entry: Dirent): FolderEntry {
  return { name: entry.name, isFolder: entry.isDirectory() };
}
