import { chmod, mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import type { PublicationWarning } from '../../../shared/publication/publication-warning.ts';
import { writeDurably } from '../../library/disk/file-system.ts';
import { nodeFileSystem } from '../../library/disk/node-file-system.ts';
import { setBooklet } from './set-booklet.ts';
import type { Typesetter } from './typesetter.ts';

export interface BookletRequest {
  readonly model: PublicationModel;
  /** The bytes of a media file of the library, by its name there; rejects where it is missing. */
  readonly readMedia: (file: string) => Promise<Uint8Array>;
  readonly file: string;
  readonly typesetter: Typesetter;
  /** Stops the work between its steps; an older booklet of that name stands there still. */
  readonly signal?: AbortSignal;
}

export interface PublishedBooklet {
  readonly file: string;
  readonly pages: number;
  readonly warnings: readonly PublicationWarning[];
}

/** A booklet is made to be passed on: unlike a library's files, others may read it. */
const readableByAll = 0o644;

/**
 * Publishes a booklet as a PDF/UA-1 file, written whole beside the old one and renamed over it.
 * Fails with a `TypesetError`, or with Node's own error where the file can't be written.
 */
export async function publishBooklet(request: BookletRequest): Promise<PublishedBooklet> {
  const { model, readMedia, typesetter, signal } = request;
  signal?.throwIfAborted();
  const { pdf, pages, warnings } = await setBooklet(model, readMedia, typesetter);
  signal?.throwIfAborted();
  return { file: await writeBooklet(request.file, pdf), pages, warnings };
}

/** Puts a booklet that has been set in its place, and answers its absolute path. */
export async function writeBooklet(path: string, pdf: Uint8Array): Promise<string> {
  const file = resolve(path);
  await mkdir(dirname(file), { recursive: true });
  await writeDurably(nodeFileSystem, file, pdf);
  await chmod(file, readableByAll);
  return file;
}
