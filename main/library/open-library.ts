import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { collectionSchema } from '../../shared/domain/collection.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import { type LibraryInfo, libraryInfoSchema } from '../../shared/domain/library-info.ts';
import { publicationSchema } from '../../shared/domain/publication.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';
import { storySchema } from '../../shared/domain/story.ts';
import type { Language } from '../../shared/messages/language.ts';
import { readAllDocuments } from './bulk-reader.ts';
import { openDocument } from './document-adapter.ts';
import { DocumentStore, documentFolders } from './document-store.ts';
import type { FileSystem } from './file-system.ts';
import { isFreeFolder } from './is-free-folder.ts';
import { Library, type LibraryParts } from './library.ts';
import { LibraryError } from './library-error.ts';
import { acquireLock } from './lock.ts';
import { MediaStore } from './media-store.ts';
import { newId } from './new-id.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { UndoJournal } from './undo-journal.ts';

export interface NewLibrary {
  readonly name: string;
  readonly language: Language;
  readonly organisation: string;
}

/** Who works on which machine, and what time it is, as an ISO time. */
export interface Surroundings {
  readonly user: string;
  readonly machine: string;
  readonly now: () => string;
}

const folders = [
  ...documentFolders,
  'media',
  'history',
  'backups',
  ...[...documentFolders, 'deleted'].map((folder) => join('bin', folder)),
];

/**
 * Makes a library in a folder that is empty or not there yet, with the starter taxonomy.
 * @throws LibraryError `folder-in-use` where anything lies there.
 */
export async function createLibrary(
  root: string,
  wanted: NewLibrary,
  files: FileSystem = nodeFileSystem,
): Promise<LibraryInfo> {
  if (!(await isFreeFolder(files, root)))
    throw new LibraryError({ code: 'folder-in-use', folder: root });
  const info: LibraryInfo = {
    format: currentFormat,
    id: newId(),
    ...wanted,
    createdAt: new Date().toISOString(),
    taxonomy: starterTaxonomy,
    settings: { accent: '' },
  };
  await makeFolders(files, root);
  await openDocument(new DocumentStore(root, files), 'library', libraryInfoSchema, info).write();
  return info;
}

/**
 * Opens a library. For changes it takes the lock; for reading it touches nothing. Documents that
 * cannot be read are set aside by name and the rest opens.
 * @throws LibraryError `not-a-library`, `document-unreadable` (of library.json) or `locked`.
 */
export async function openLibrary(
  root: string,
  purpose: 'read' | 'change',
  files: FileSystem = nodeFileSystem,
  { user, machine, now }: Surroundings = thisMachine(),
): Promise<Library> {
  const store = new DocumentStore(root, files);
  const head = openDocument<LibraryInfo | null>(store, 'library', libraryInfoSchema, null);
  await head.read();
  const info = head.data;
  if (info === null) throw new LibraryError({ code: 'not-a-library', folder: root });

  const lock = purpose === 'change' ? await acquireLock(files, root) : null;
  try {
    // A synchronising program may have left out empty folders.
    if (lock !== null) await makeFolders(files, root);
    const journal = new UndoJournal(files, root, journalName(user, machine));
    if (lock !== null) await journal.load();
    const library = new Library({
      root,
      store,
      lock,
      journal,
      user,
      now,
      media: new MediaStore(root, files),
      ...read(files, root, info),
    });
    // Neither a damaged history nor a full disk keeps a library from opening.
    if (lock !== null) await library.recover().catch(() => undefined);
    return library;
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

function thisMachine(): Surroundings {
  const { username: user } = userInfo();
  return { user, machine: hostname(), now: () => new Date().toISOString() };
}

/** Steps belong to who took them: a synchronising program must not bring one person another's. */
function journalName(user: string, machine: string): string {
  const name = createHash('sha256').update(`${user}@${machine}`).digest('hex').slice(0, 16);
  return `undo-${name}.jsonl`;
}

function read(
  files: FileSystem,
  root: string,
  info: LibraryInfo,
): Pick<LibraryParts, 'state' | 'setAside'> {
  const stories = readAllDocuments(files, root, 'stories', storySchema);
  const collections = readAllDocuments(files, root, 'collections', collectionSchema);
  const publications = readAllDocuments(files, root, 'publications', publicationSchema);
  return {
    setAside: [...stories.setAside, ...collections.setAside, ...publications.setAside],
    state: {
      info,
      stories: stories.documents,
      collections: collections.documents,
      publications: publications.documents,
    },
  };
}

async function makeFolders(files: FileSystem, root: string): Promise<void> {
  for (const folder of ['', ...folders]) await files.makeFolder(join(root, folder));
}
