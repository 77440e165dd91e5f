import { join } from 'node:path';
import type { z } from 'zod';
import type { SetAsideReason } from '../../../shared/library/library-problem.ts';
import { errorCode, type FileSystem } from '../disk/file-system.ts';
import type { DocumentFolder } from './document-store.ts';
import { readDocument } from './read-document.ts';

/** A file that stays where it is, untouched, because it could not be read. */
export interface SetAsideFile {
  /** Relative to the library, with forward slashes. */
  readonly file: string;
  readonly reason: SetAsideReason;
}

export interface BulkRead<T> {
  readonly documents: ReadonlyMap<string, T>;
  readonly setAside: readonly SetAsideFile[];
}

/**
 * Reads every document of a folder at once and synchronously: 10,000 files are several times faster
 * so. What cannot be read is named and left alone; temporary files and strangers are passed over.
 */
export function readAllDocuments<T>(
  files: FileSystem,
  root: string,
  folder: DocumentFolder,
  schema: z.ZodType<T>,
  read: typeof readDocument = readDocument,
): BulkRead<T> {
  const documents = new Map<string, T>();
  const setAside: SetAsideFile[] = [];
  for (const name of documentNames(files, join(root, folder))) {
    const id = name.slice(0, -'.json'.length);
    const result = readOne(files, join(root, folder, name), folder, schema, id, read);
    if (result.ok) documents.set(id, result.value);
    else setAside.push({ file: `${folder}/${name}`, reason: result.reason });
  }
  return { documents, setAside };
}

function documentNames(files: FileSystem, folder: string): readonly string[] {
  try {
    return files
      .listSync(folder)
      .filter(({ name, isFolder }) => !isFolder && name.endsWith('.json') && !name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    // A synchronising program may leave out an empty folder.
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function readOne<T>(
  files: FileSystem,
  path: string,
  folder: DocumentFolder,
  schema: z.ZodType<T>,
  id: string,
  read: typeof readDocument,
) {
  try {
    return read(files.readFileSync(path), folder, schema, id);
  } catch (error) {
    if (errorCode(error) !== '') return { ok: false, reason: 'unreadable' } as const;
    throw error;
  }
}
