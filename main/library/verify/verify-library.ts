import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { originalSchema } from '../../../shared/domain/original.ts';
import { type CheckedLibrary, type Flaw, findFlaws } from '../../../shared/library/flaw.ts';
import { errorCode, type FileSystem, type FolderEntry } from '../disk/file-system.ts';
import { readAllDocuments } from '../documents/bulk-reader.ts';
import { documentFolders } from '../documents/document-store.ts';
import type { Library } from '../library.ts';
import { damagedHistories } from './damaged-histories.ts';

export interface CheckReport {
  readonly flaws: readonly Flaw[];
  readonly stories: number;
  /** Stories whose original is not there: erased, or lost; a library cannot tell which. */
  readonly withoutOriginal: number;
}

/**
 * Looks an open library through. `quick` compares names and references, which takes no time beside
 * opening it; `full` also reads every original and every history and hashes every medium, piece by piece. Changes nothing.
 */
export async function verifyLibrary(
  library: Library,
  depth: 'quick' | 'full',
  files: FileSystem,
): Promise<CheckReport> {
  const { root, state } = library;
  const originals =
    depth === 'full'
      ? readAllDocuments(files, root, 'originals', originalSchema)
      : { documents: idsIn(files, join(root, 'originals')), setAside: [] };
  const histories =
    depth === 'full' ? damagedHistories(files, root, filesIn(files, join(root, 'history'))) : [];
  const media = new Set(filesIn(files, join(root, 'media')).filter((name) => !isHidden(name)));
  const checked: CheckedLibrary = {
    taxonomy: state.info.taxonomy,
    stories: state.stories,
    collections: state.collections,
    setAside: [...library.setAside, ...originals.setAside, ...histories],
    media,
    damagedMedia: depth === 'full' ? await damagedMedia(files, root, media) : [],
    originals: new Set(originals.documents.keys()),
    binnedStories: new Set(idsIn(files, join(root, 'bin', 'stories')).keys()),
    unfinishedSaves: unfinishedSaves(files, root),
  };
  const erased = [...state.stories.keys()].filter((id) => !checked.originals.has(id));
  return {
    flaws: findFlaws(checked),
    stories: state.stories.size,
    withoutOriginal: erased.length,
  };
}

/** Whether a medium's bytes are those that its name, `<sha256>.<ending>`, was made of. */
export async function isWholeMedium(
  files: FileSystem,
  path: string,
  name: string,
): Promise<boolean> {
  const hash = createHash('sha256');
  for await (const piece of files.readPieces(path)) hash.update(piece);
  return hash.digest('hex') === name.split('.')[0];
}

async function damagedMedia(
  files: FileSystem,
  root: string,
  media: ReadonlySet<string>,
): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const name of media) {
    // Strangers' files are nobody's picture.
    if (!/^[0-9a-f]{64}\./.test(name)) continue;
    const isWhole = await isWholeMedium(files, join(root, 'media', name), name).catch(() => false);
    if (!isWhole) damaged.push(`media/${name}`);
  }
  return damaged;
}

function unfinishedSaves(files: FileSystem, root: string): readonly string[] {
  const isUnfinished = (name: string) => /^\..+\.[0-9a-f]{12}\.tmp$/.test(name);
  return ['', ...documentFolders, 'media', 'history', 'traces', 'bin/deleted'].flatMap((folder) =>
    filesIn(files, join(root, ...folder.split('/')))
      .filter(isUnfinished)
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
}

function idsIn(files: FileSystem, folder: string): ReadonlyMap<string, null> {
  const names = filesIn(files, folder).filter((name) => !isHidden(name) && name.endsWith('.json'));
  return new Map(names.map((name) => [name.slice(0, -'.json'.length), null]));
}

function filesIn(files: FileSystem, folder: string): readonly string[] {
  return listed(files, folder)
    .filter(({ isFolder }) => !isFolder)
    .map(({ name }) => name);
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function listed(files: FileSystem, folder: string): readonly FolderEntry[] {
  try {
    return files.listSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
