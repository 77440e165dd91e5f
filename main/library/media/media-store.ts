import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ReadOnlyReason } from '../../../shared/library/library-problem.ts';
import { mediaFileName } from '../../../shared/library/media-address.ts';
import { type FileSystem, writeDurably } from '../disk/file-system.ts';
import { LibraryError } from '../library-error.ts';
import { withoutMetadata } from './without-metadata.ts';

/** A library's images, sounds and films, named by what is in them: the same file is kept once. */
export class MediaStore {
  readonly #folder: string;
  readonly #files: FileSystem;
  readonly #readOnly: ReadOnlyReason | null;

  /** @param readOnly why nothing can be kept; null where it can. */
  constructor(root: string, files: FileSystem, readOnly: ReadOnlyReason | null = null) {
    this.#readOnly = readOnly;
    this.#folder = join(root, 'media');
    this.#files = files;
  }

  /**
   * Keeps the bytes and returns their name, `<sha256>.<ending>`. Where and when a picture was taken, and
   * by whom, is left out at the door: nobody looks for it in a folder that is passed on.
   * @throws LibraryError `read-only`, or Node's error of the disk.
   */
  async add(bytes: Uint8Array, ending: string): Promise<string> {
    if (this.#readOnly !== null) {
      throw new LibraryError({ code: 'read-only', why: this.#readOnly });
    }
    const kept = withoutMetadata(bytes);
    const name = `${createHash('sha256').update(kept).digest('hex')}.${ending.toLowerCase()}`;
    await writeDurably(this.#files, join(this.#folder, name), kept);
    return name;
  }

  /**
   * Where a medium lies, or null for what cannot be its name. The name comes from a document that
   * somebody may have edited: it must not lead elsewhere.
   */
  pathOf(name: string): string | null {
    return mediaFileName.test(name) ? join(this.#folder, name) : null;
  }

  /** What is kept. */
  async names(): Promise<ReadonlySet<string>> {
    const entries = await this.#files.list(this.#folder).catch(() => []);
    return new Set(entries.map(({ name }) => name));
  }

  /** @throws Node's error where no such file is kept. */
  read(name: string): Promise<Uint8Array> {
    const path = this.pathOf(name);
    if (path === null) return Promise.reject(new Error(`No name of a medium: ${name}`));
    return this.#files.readFile(path);
  }
}
