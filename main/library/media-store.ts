import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type FileSystem, writeDurably } from './file-system.ts';

const nameOfMedia = /^[0-9a-f]{64}\.[a-z0-9]{2,5}$/;

/** A library's images, sounds and films, named by what is in them: the same file is kept once. */
export class MediaStore {
  readonly #folder: string;
  readonly #files: FileSystem;

  constructor(root: string, files: FileSystem) {
    this.#folder = join(root, 'media');
    this.#files = files;
  }

  /** Keeps the bytes and returns their name, `<sha256>.<ending>`. */
  async add(bytes: Uint8Array, ending: string): Promise<string> {
    const name = `${createHash('sha256').update(bytes).digest('hex')}.${ending.toLowerCase()}`;
    await writeDurably(this.#files, join(this.#folder, name), bytes);
    return name;
  }

  /** @throws Node's error where no such file is kept. */
  read(name: string): Promise<Uint8Array> {
    // The name comes from a document that somebody may have edited: it must not lead elsewhere.
    if (!nameOfMedia.test(name)) return Promise.reject(new Error(`No name of a medium: ${name}`));
    return this.#files.readFile(join(this.#folder, name));
  }
}
