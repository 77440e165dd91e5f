import { join } from 'node:path';
import { errorCode, type FileSystem, moveDurably, writeDurably } from './file-system.ts';

/** The folders of a library that hold one JSON document a file, named by its id. */
export const documentFolders = ['stories', 'originals', 'collections', 'publications'] as const;
export type DocumentFolder = (typeof documentFolders)[number];

/** Where a document lies: the head of the library, or an id in a folder. */
export type DocumentAddress = 'library' | { readonly folder: DocumentFolder; readonly id: string };

/** Turns bytes into other bytes and back; the slot that encryption fills later. */
export interface Codec {
  encode(bytes: Uint8Array): Uint8Array;
  decode(bytes: Uint8Array): Uint8Array;
}

const asTheyAre: Codec = { encode: (bytes) => bytes, decode: (bytes) => bytes };

/** Bytes in, bytes out: knows where documents lie and how they are replaced, not what they mean. */
export class DocumentStore {
  readonly #root: string;
  readonly #files: FileSystem;
  readonly #codec: Codec;

  constructor(root: string, files: FileSystem, codec: Codec = asTheyAre) {
    this.#root = root;
    this.#files = files;
    this.#codec = codec;
  }

  /** The document's file, relative to the library with forward slashes: how people are told of it. */
  name(address: DocumentAddress): string {
    return address === 'library' ? 'library.json' : `${address.folder}/${address.id}.json`;
  }

  /** Null where there is no such document. */
  async read(address: DocumentAddress): Promise<Uint8Array | null> {
    try {
      return this.#codec.decode(await this.#files.readFile(this.#path(address)));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** Returns when the bytes would survive a power cut. */
  async write(address: DocumentAddress, bytes: Uint8Array): Promise<void> {
    await writeDurably(this.#files, this.#path(address), this.#codec.encode(bytes));
  }

  /** Moves a document into the bin, from where it can be taken back. */
  async bin(address: DocumentAddress): Promise<void> {
    await moveDurably(this.#files, this.#path(address), this.#binPath(address));
  }

  /** Takes a document back out of the bin. */
  async restore(address: DocumentAddress): Promise<void> {
    await moveDurably(this.#files, this.#binPath(address), this.#path(address));
  }

  #path(address: DocumentAddress): string {
    return join(this.#root, ...this.name(address).split('/'));
  }

  #binPath(address: DocumentAddress): string {
    return join(this.#root, 'bin', ...this.name(address).split('/'));
  }
}
