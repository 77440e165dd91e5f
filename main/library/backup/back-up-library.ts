import { randomBytes } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import type { LibraryInfo } from '../../../shared/domain/library-info.ts';
import { libraryInfoSchema } from '../../../shared/domain/library-info.ts';
import { type BackupPart, backupFormat } from '../../../shared/library/backup-manifest.ts';
import {
  backupName,
  originalsName,
  readBackupName,
  readUnfinishedName,
  unfinishedName,
} from '../../../shared/library/backup-name.ts';
import { backupsToKeep } from '../../../shared/library/backups-to-keep.ts';
import { errorCode, type FileSystem, moveDurably } from '../disk/file-system.ts';
import { nodeFileSystem } from '../disk/node-file-system.ts';
import { openDocument } from '../documents/document-adapter.ts';
import { DocumentStore } from '../documents/document-store.ts';
import { LibraryError } from '../library-error.ts';
import { libraryFiles } from './library-files.ts';
import { checkArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

export interface BackupReport {
  /** The backup, and the originals beside it: absolute paths. */
  readonly file: string;
  readonly originals: string;
  readonly madeAt: string;
  readonly stories: number;
  readonly files: number;
  /** Names of older backups that were no longer to be kept. */
  readonly removed: readonly string[];
  /** Files whose names not every system can hold. */
  readonly leftOut: readonly string[];
}

/**
 * Backs up a library into a folder that is there: the library as a zip file of its own, its originals
 * in another that takes the place of the last, so that an erased original is gone from it. Both are
 * read again from the disk and compared before they get their names; only then do old ones go.
 * The library may be open meanwhile: every document is whole, since a save replaces it whole.
 * @param signal ends it between two files; then it rejects with the signal's own reason.
 * @throws LibraryError `not-a-library`, `document-unreadable` (of library.json), `backup-inside-library` or `backup-failed`.
 */
export async function backUpLibrary(
  root: string,
  folder: string,
  files: FileSystem = nodeFileSystem,
  now: Date = new Date(),
  signal?: AbortSignal,
): Promise<BackupReport> {
  const info = await readInfo(root, files);
  const isInside = !relative(resolve(root), resolve(folder)).split(sep).includes('..');
  if (isInside) throw new LibraryError({ code: 'backup-inside-library', folder });
  try {
    return await backUp(info, root, folder, files, now.toISOString(), signal);
  } catch (error) {
    const cause =
      error instanceof LibraryError && error.problem.code.startsWith('backup-')
        ? 'not-read-back'
        : errorCode(error);
    if (cause === '') throw error;
    throw new LibraryError({ code: 'backup-failed', folder, cause });
  }
}

async function backUp(
  info: LibraryInfo,
  root: string,
  folder: string,
  files: FileSystem,
  madeAt: string,
  signal: AbortSignal | undefined,
): Promise<BackupReport> {
  // Never made here: a folder that is not there is a disk that is not in.
  await files.list(folder);
  const { parts, leftOut } = await libraryFiles(files, root);
  const name = backupName({ madeAt, library: info.id });
  const targets = { library: join(folder, name), originals: join(folder, originalsName(info.id)) };
  const mark = randomBytes(6).toString('hex');
  const temporary = {
    library: join(folder, unfinishedName(name, madeAt, mark)),
    originals: join(folder, unfinishedName(originalsName(info.id), madeAt, mark)),
  };
  const write = async (part: BackupPart) => {
    const library = { id: info.id, name: info.name };
    const head = { format: backupFormat, part, library, madeAt } as const;
    await writeArchive(files, temporary[part], root, parts[part], head, signal);
    return checkArchive(temporary[part], signal);
  };
  try {
    const made = await write('library');
    await write('originals');
    await moveDurably(files, temporary.library, targets.library);
    await moveDurably(files, temporary.originals, targets.originals);
    const removed = await removeOld(files, folder, info.id, madeAt);
    return {
      file: targets.library,
      originals: targets.originals,
      madeAt,
      stories: made.files.filter(({ path }) => path.startsWith('stories/')).length,
      files: made.files.length,
      removed,
      leftOut,
    };
  } catch (error) {
    for (const path of Object.values(temporary)) await files.remove(path).catch(() => undefined);
    throw error;
  }
}

/** So old is what was begun and never finished, that nobody writes on it any more: a day. */
const abandoned = 24 * 60 * 60 * 1000;

/** Removes this library's backups that are no longer to be kept, and what a power cut left; answers with their names. */
async function removeOld(
  files: FileSystem,
  folder: string,
  library: string,
  madeAt: string,
): Promise<readonly string[]> {
  const names = (await files.list(folder)).filter(({ isFolder }) => !isFolder);
  const backups = names.flatMap(({ name }) => {
    const read = readBackupName(name);
    return read?.library === library ? [{ name, madeAt: read.madeAt }] : [];
  });
  for (const { name } of names) {
    const left = readUnfinishedName(name);
    const isLeft = left !== null && Date.parse(madeAt) - Date.parse(left.madeAt) > abandoned;
    if (!isLeft || left.library !== library) continue;
    await files.remove(join(folder, name)).catch(() => undefined);
  }
  const keep = backupsToKeep(backups.map(({ madeAt }) => madeAt));
  const removed: string[] = [];
  for (const { name, madeAt } of backups) {
    if (keep.has(madeAt)) continue;
    // One that cannot go now goes next time; the new backup stands.
    await files.remove(join(folder, name)).then(
      () => removed.push(name),
      () => undefined,
    );
  }
  return removed;
}

async function readInfo(root: string, files: FileSystem): Promise<LibraryInfo> {
  const store = new DocumentStore(root, files);
  const head = openDocument<LibraryInfo | null>(store, 'library', libraryInfoSchema, null);
  await head.read();
  if (head.data === null) throw new LibraryError({ code: 'not-a-library', folder: root });
  return head.data;
}
