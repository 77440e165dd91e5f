import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { collectionSchema } from '../../shared/domain/collection.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import { newLibraryRules } from '../../shared/domain/house-rules.ts';
import { type LibraryInfo, libraryInfoSchema } from '../../shared/domain/library-info.ts';
import { publicationSchema } from '../../shared/domain/publication.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';
import { storySchema } from '../../shared/domain/story.ts';
import type { ReadOnlyReason } from '../../shared/library/library-problem.ts';
import type { Language } from '../../shared/messages/language.ts';
import { refusalKindOf } from './disk/disk-refusal.ts';
import { errorCode, type FileSystem } from './disk/file-system.ts';
import { isFreeFolder } from './disk/is-free-folder.ts';
import { acquireLock, type Lock } from './disk/lock.ts';
import { nodeFileSystem } from './disk/node-file-system.ts';
import { readAllDocuments } from './documents/bulk-reader.ts';
import { openDocument } from './documents/document-adapter.ts';
import { DocumentStore, documentFolders } from './documents/document-store.ts';
import { type LibraryHead, readHead } from './documents/library-head.ts';
import { newId } from './documents/new-id.ts';
import { readDocument } from './documents/read-document.ts';
import { readNewerDocument } from './documents/read-newer-document.ts';
import { UndoJournal } from './history/undo-journal.ts';
import { Library, type LibraryParts } from './library.ts';
import { LibraryError } from './library-error.ts';
import { MediaStore } from './media/media-store.ts';
import { newTraceKey } from './traces/keyed-hash.ts';

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
  'traces',
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
    rules: newLibraryRules,
    traceKey: newTraceKey(),
  };
  await makeFolders(files, root);
  await openDocument(new DocumentStore(root, files), 'library', libraryInfoSchema, info).write();
  return info;
}

/**
 * Opens a library. For changes it takes the lock; for reading it touches nothing. Documents that
 * cannot be read are set aside by name and the rest opens. Of a newer program's library, reading shows
 * what this one knows.
 * @throws LibraryError `not-a-library`, `document-unreadable` (of library.json), `locked`, or `read-only` where
 *   it cannot be opened for changes.
 */
export async function openLibrary(
  root: string,
  purpose: 'read' | 'change',
  files: FileSystem = nodeFileSystem,
  surroundings: Surroundings = thisMachine(),
): Promise<Library> {
  const store = new DocumentStore(root, files);
  const head = await readHead(store, root);
  if (purpose === 'read') {
    return opened({ root, files, store, head, surroundings, lock: null, readOnly: 'asked' });
  }
  if (head.isNewer) throw new LibraryError({ code: 'read-only', why: 'newer' });
  const lock = await unlessReadOnly(acquireLock(files, root));
  try {
    // A synchronising program may have left out empty folders.
    await unlessReadOnly(makeFolders(files, root));
    // Read anew: who held the lock before may have changed it last.
    const now = await readHead(store, root);
    const parts = { root, files, store, head: now, surroundings, lock, readOnly: null };
    const library = await opened(parts);
    // Neither a damaged history nor a full disk keeps a library from opening.
    await library.recover().catch(() => undefined);
    return library;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Opens a library for changes where that can be, and for reading where it cannot; `readOnly` says why. */
export async function openAsFarAsPossible(
  root: string,
  files: FileSystem = nodeFileSystem,
): Promise<Library> {
  try {
    return await openLibrary(root, 'change', files);
  } catch (error) {
    if (!(error instanceof LibraryError) || error.problem.code !== 'read-only') throw error;
    const store = new DocumentStore(root, files);
    const head = await readHead(store, root);
    const surroundings = thisMachine();
    const readOnly = error.problem.why;
    return opened({ root, files, store, head, surroundings, lock: null, readOnly });
  }
}

interface Opening {
  readonly root: string;
  readonly files: FileSystem;
  readonly store: DocumentStore;
  readonly head: LibraryHead;
  readonly surroundings: Surroundings;
  readonly lock: Lock | null;
  readonly readOnly: ReadOnlyReason | null;
}

async function opened({ root, files, store, head, surroundings, lock, readOnly }: Opening) {
  const { user, machine, now } = surroundings;
  const journal = new UndoJournal(files, root, journalName(user, machine));
  if (lock !== null) await journal.load();
  return new Library({
    root,
    store,
    lock,
    readOnly,
    journal,
    user,
    now,
    media: new MediaStore(root, files, readOnly),
    ...read(files, root, head),
  });
}

/** What the disk refuses for good, told as why a library can only be read. */
async function unlessReadOnly<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusalKindOf(errorCode(error));
    if (refusal === 'not-allowed') {
      throw new LibraryError({ code: 'read-only', why: 'not-writable' });
    }
    if (refusal === 'full') throw new LibraryError({ code: 'read-only', why: 'full' });
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
  { info, isNewer }: LibraryHead,
): Pick<LibraryParts, 'state' | 'setAside'> {
  const readOne = isNewer ? readNewerDocument : readDocument;
  const stories = readAllDocuments(files, root, 'stories', storySchema, readOne);
  const collections = readAllDocuments(files, root, 'collections', collectionSchema, readOne);
  const publications = readAllDocuments(files, root, 'publications', publicationSchema, readOne);
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
