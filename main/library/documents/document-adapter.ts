import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { LibraryError } from '../library-error.ts';
import type { DocumentAddress, DocumentStore } from './document-store.ts';
import { documentBytes, readDocument } from './read-document.ts';

/**
 * lowdb's way to our store. lowdb's own file adapters rename without flushing and fail on Windows
 * while a scanner holds the file (typicode/lowdb#157, #549, #581). A document that cannot be read
 * throws instead of giving null, because lowdb would then write its default over it.
 */
class DocumentAdapter<T> implements Adapter<T> {
  readonly #store: DocumentStore;
  readonly #address: DocumentAddress;
  readonly #schema: z.ZodType<T>;
  readonly #first: Promise<unknown> | undefined;

  constructor(
    store: DocumentStore,
    address: DocumentAddress,
    schema: z.ZodType<T>,
    first?: Promise<unknown>,
  ) {
    this.#store = store;
    this.#address = address;
    this.#schema = schema;
    this.#first = first;
  }

  async read(): Promise<T | null> {
    const bytes = await this.#store.read(this.#address);
    if (bytes === null) return null;
    const kind = this.#address === 'library' ? 'library' : this.#address.folder;
    const result = readDocument(bytes, kind, this.#schema);
    if (result.ok) return result.value;
    const file = this.#store.name(this.#address);
    throw new LibraryError({ code: 'document-unreadable', file, reason: result.reason });
  }

  async write(data: T): Promise<void> {
    await this.#store.write(this.#address, documentBytes(data), this.#first);
  }
}

/**
 * The document at an address; its `write()` returns when the data would survive a power cut.
 * @param first what must be on the disk before a new document takes the old one's place.
 */
export function openDocument<T>(
  store: DocumentStore,
  address: DocumentAddress,
  schema: z.ZodType<T>,
  initial: T,
  first?: Promise<unknown>,
): Low<T> {
  return new Low<T>(new DocumentAdapter(store, address, schema, first), initial);
}
