import { type Original, originalSchema } from '../../../shared/domain/original.ts';
import { indexOriginal, type OriginalIndex } from '../../../shared/history/refer-to-original.ts';
import type { DocumentStore } from './document-store.ts';
import { readDocument } from './read-document.ts';

/** The originals that histories refer into, also while they lie in the bin with their story. */
export class OriginalTexts {
  readonly #store: DocumentStore;
  /** One alone: people work on one story at a time, and the text is personal data. */
  #last: { readonly id: string; readonly index: OriginalIndex | null } | null = null;

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /** Null where there is none, or none any longer. */
  async indexOf(id: string): Promise<OriginalIndex | null> {
    if (this.#last?.id === id && this.#last.index !== null) return this.#last.index;
    const index = await this.#read(id);
    this.#last = { id, index };
    return index;
  }

  /** An original as it is now, also in the bin; null where there is none, or none that can be read. */
  async originalOf(id: string): Promise<Original | null> {
    const address = { folder: 'originals', id } as const;
    const bytes = (await this.#store.read(address)) ?? (await this.#store.readBinned(address));
    const result = bytes && readDocument(bytes, 'originals', originalSchema, id);
    return result?.ok === true ? result.value : null;
  }

  forget(): void {
    this.#last = null;
  }

  async #read(id: string): Promise<OriginalIndex | null> {
    const original = await this.originalOf(id);
    return original && indexOriginal(original.text);
  }
}
