import { isDeepStrictEqual } from 'node:util';
import { type Collection, collectionSchema } from '../../../shared/domain/collection.ts';
import { conflictCopyOf } from '../../../shared/library/conflict-copy.ts';
import { messages } from '../../../shared/messages/messages.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import { newId } from '../documents/new-id.ts';
import { documentBytes, readDocument } from '../documents/read-document.ts';
import type { MutableState } from '../state.ts';
import { writtenMeanwhile } from './written-meanwhile.ts';

export interface OutsideCollectionsParts {
  readonly state: MutableState;
  readonly store: DocumentStore;
  readonly now: () => string;
  readonly isReadOnly: boolean;
}

/**
 * Collections that others change on the disk while a library is open. A collection has no former
 * versions: where one was changed on both sides, the one that gives way becomes a collection of its own,
 * beside the other in the list, under a title that says so.
 */
export class OutsideCollections {
  readonly #parts: OutsideCollectionsParts;
  /** Collections saved here, whose file was ours when it was looked at last. */
  readonly #savedHere = new Set<string>();
  /** What was kept last of each, so that a save that is tried again keeps it once. */
  readonly #kept = new Map<string, Collection>();

  constructor(parts: OutsideCollectionsParts) {
    this.#parts = parts;
  }

  saved(id: string): void {
    this.#savedHere.add(id);
  }

  /** Keeps what others have written meanwhile where a collection is about to be written over. */
  async keepBefore(before: Collection): Promise<void> {
    const { store, now } = this.#parts;
    const known = { folder: 'collections', schema: collectionSchema, before } as const;
    const there = await writtenMeanwhile(store, known, now);
    if (there !== null && !isSame(there, before)) await this.#keep(there);
  }

  /** Takes in what is on the disk now. @returns whether anything is different from before. */
  async look(): Promise<boolean> {
    const { state, store } = this.#parts;
    const held = [...state.collections.keys()].map((id) => `${id}.json`);
    const names = new Set([...held, ...(await store.names('collections'))]);
    let isChanged = false;
    for (const name of names) isChanged = (await this.#lookAt(name)) || isChanged;
    return isChanged;
  }

  async #lookAt(name: string): Promise<boolean> {
    if (name.startsWith('.') || !name.endsWith('.json')) return false;
    const base = conflictCopyOf(name);
    if (base !== null) return this.#takeCopy(name, base.toUpperCase());
    const { state, store } = this.#parts;
    const id = name.slice(0, -'.json'.length);
    const here = state.collections.get(id);
    const bytes = store.readNow({ folder: 'collections', id });
    if (bytes === null) return here !== undefined && this.#isDeleted(id);
    if (here !== undefined && documentBytes(here).equals(bytes)) return false;
    const there = collectionIn(bytes, id);
    if (there === null || isDeepStrictEqual(there, here)) return false;
    if (here !== undefined && this.#savedHere.has(id) && !isSame(here, there)) {
      await this.#keep(here);
    }
    this.#savedHere.delete(id);
    state.collections.set(id, there);
    return true;
  }

  /** Gone into the bin, not merely not there: a synchronising program removes a file for a moment. */
  async #isDeleted(id: string): Promise<boolean> {
    const { state, store } = this.#parts;
    if ((await store.readBinned({ folder: 'collections', id })) === null) return false;
    return state.collections.delete(id);
  }

  /** The other one that a synchronising program left beside a collection. */
  async #takeCopy(name: string, id: string): Promise<boolean> {
    const { state, store, isReadOnly } = this.#parts;
    const here = state.collections.get(id);
    const bytes =
      isReadOnly || here === undefined ? null : await store.readBeside('collections', name);
    const there = bytes === null ? null : collectionIn(bytes, id);
    if (there === null || here === undefined) return false;
    if (!isSame(there, here)) await this.#keep(there);
    await store.removeBeside('collections', name);
    return true;
  }

  async #keep(other: Collection): Promise<void> {
    const { state, store, isReadOnly } = this.#parts;
    const last = this.#kept.get(other.id);
    if (isReadOnly || (last !== undefined && isSame(last, other))) return;
    const { otherVersion } = messages(state.info.language).collections;
    const kept = { ...other, id: newId(), title: otherVersion(other.title) };
    await store.write({ folder: 'collections', id: kept.id }, documentBytes(kept));
    state.collections.set(kept.id, kept);
    this.#kept.set(other.id, other);
  }
}

/** Null where it is half on its way, damaged or of a newer program. */
function collectionIn(bytes: Uint8Array, id: string): Collection | null {
  const read = readDocument(bytes, 'collections', collectionSchema, id);
  return read.ok ? read.value : null;
}

/** Whether two say the same, whenever each was written. */
function isSame(one: Collection, other: Collection): boolean {
  return isDeepStrictEqual({ ...one, changedAt: '' }, { ...other, changedAt: '' });
}
