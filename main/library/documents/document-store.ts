import { basename, dirname, join } from 'node:path';
import { conflictCopyOf } from '../../../shared/library/conflict-copy.ts';
import { errorCode, type FileSystem, moveDurably, writeDurably } from '../disk/file-system.ts';

/** The folders of a library that hold one JSON document a file, named by its id. */
export const documentFolders = ['stories', 'originals', 'collections', 'publications'] as const;
export type DocumentFolder = (typeof documentFolders)[number];

/** Folders of documents about documents: former versions, what is known of a deletion, and traces of originals. */
type OtherFolder = 'history' | 'bin/deleted' | 'traces';

/** Where a document lies: the head of the library, or an id in a folder. */
export type DocumentAddress =
  | 'library'
  | { readonly folder: DocumentFolder | OtherFolder; readonly id: string };

/**
 * Turns bytes into other bytes and back; the slot that encryption fills later. What is added behind a
 * document is encoded by itself, so that `decode` meets several pieces one behind the other.
 */
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
    if (address === 'library') return 'library.json';
    const ending = address.folder === 'history' ? 'json.gz' : 'json';
    return `${address.folder}/${address.id}.${ending}`;
  }

  /** Null where there is no such document. */
  async read(address: DocumentAddress): Promise<Uint8Array | null> {
    return this.#bytes(this.#path(address));
  }

  /** Null where the bin holds no such document. */
  async readBinned(address: DocumentAddress): Promise<Uint8Array | null> {
    return this.#bytes(this.#binPath(address));
  }

  /** Returns when the bytes would survive a power cut. @param first what must do so before they count. */
  async write(
    address: DocumentAddress,
    bytes: Uint8Array,
    first?: Promise<unknown>,
  ): Promise<void> {
    await writeDurably(this.#files, this.#path(address), this.#codec.encode(bytes), first);
  }

  /** Adds bytes behind a document's others; returns when they would survive a power cut. */
  async append(address: DocumentAddress, bytes: Uint8Array): Promise<void> {
    await this.#files.appendFile(this.#path(address), this.#codec.encode(bytes));
  }

  /** Moves a document into the bin, from where it can be taken back. */
  async bin(address: DocumentAddress): Promise<void> {
    await moveDurably(this.#files, this.#path(address), this.#binPath(address));
  }

  /** Takes a document back out of the bin. */
  async restore(address: DocumentAddress): Promise<void> {
    await moveDurably(this.#files, this.#binPath(address), this.#path(address));
  }

  /** Removes a document for good, here and in the bin. */
  async erase(address: DocumentAddress): Promise<void> {
    for (const path of [this.#path(address), this.#binPath(address)]) {
      await this.#files.remove(path);
    }
    if (address === 'library') return;
    const folders = [join(this.#root, address.folder), join(this.#root, 'bin', address.folder)];
    for (const folder of folders) await this.#files.flushFolder(folder).catch(unlessMissing);
  }

  /** Removes a document's copy in the bin, where there is one. */
  async eraseBinned(address: DocumentAddress): Promise<void> {
    const path = this.#binPath(address);
    await this.#files.remove(path);
    await this.#files.flushFolder(dirname(path)).catch(unlessMissing);
  }

  /**
   * Removes what broken saves, damage and synchronising have left of documents: temporary files, those
   * set aside, and the other copies of originals.
   * @param isMeant takes a file's name.
   */
  async eraseLeftovers(isMeant: (name: string) => boolean): Promise<void> {
    for (const place of [...documentFolders, ...documentFolders.map(inBin), 'history']) {
      const folder = join(this.#root, place);
      const entries = await this.#files.list(folder).catch((error: unknown) => {
        unlessMissing(error);
        return [];
      });
      const left = entries.filter(({ name }) => isLeftover(place, name) && isMeant(name));
      for (const { name } of left) await this.#files.remove(join(folder, name));
      if (left.length > 0) await this.#files.flushFolder(folder);
    }
  }

  /** Moves a damaged document out of the way, under a name that tells so; its bytes stay. */
  async setAside(address: DocumentAddress, stamp: string): Promise<void> {
    const path = this.#path(address);
    await moveDurably(this.#files, path, `${path}.${stamp}.damaged`);
  }

  /** The document's bytes at once; null where it is not there, or cannot be read now. For looking at many. */
  readNow(address: DocumentAddress): Uint8Array | null {
    try {
      return this.#codec.decode(this.#files.readFileSync(this.#path(address)));
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return null;
    }
  }

  /** The names of a folder's files, those of no document too; none where the folder is gone. */
  async names(folder: DocumentFolder): Promise<readonly string[]> {
    try {
      const entries = await this.#files.list(join(this.#root, folder));
      return entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    } catch (error) {
      unlessMissing(error);
      return [];
    }
  }

  /** The bytes of a file that lies beside a folder's documents; null where it is gone. */
  readBeside(folder: DocumentFolder, name: string): Promise<Uint8Array | null> {
    return this.#bytes(join(this.#root, folder, name));
  }

  /** Removes a file that lies beside a folder's documents. */
  async removeBeside(folder: DocumentFolder, name: string): Promise<void> {
    await this.#files.remove(join(this.#root, folder, name));
    await this.#files.flushFolder(join(this.#root, folder));
  }

  /** The ids of a folder's documents in the bin. */
  async binnedIds(folder: DocumentFolder): Promise<readonly string[]> {
    try {
      const entries = await this.#files.list(join(this.#root, 'bin', folder));
      return entries
        .filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'))
        .map(({ name }) => name.slice(0, -'.json'.length))
        .sort();
    } catch (error) {
      unlessMissing(error);
      return [];
    }
  }

  async #bytes(path: string): Promise<Uint8Array | null> {
    try {
      return this.#codec.decode(await this.#files.readFile(path));
    } catch (error) {
      unlessMissing(error);
      return null;
    }
  }

  #path(address: DocumentAddress): string {
    return join(this.#root, ...this.name(address).split('/'));
  }

  #binPath(address: DocumentAddress): string {
    return join(this.#root, 'bin', ...this.name(address).split('/'));
  }
}

function inBin(folder: DocumentFolder): string {
  return join('bin', folder);
}

/** The other text of a story belongs to whoever wrote it; that of an original is the original once more. */
function isLeftover(place: string, name: string): boolean {
  if (/\.(tmp|damaged)$/.test(name)) return true;
  return basename(place) === 'originals' && conflictCopyOf(name) !== null;
}

function unlessMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
