import { type Original, originalSchema } from '../../shared/domain/original.ts';
import type { LockHolder } from '../../shared/library/library-problem.ts';
import type { SetAsideFile } from './bulk-reader.ts';
import { changesOf } from './changes-of.ts';
import type { Command } from './command.ts';
import { openDocument } from './document-adapter.ts';
import type { DocumentStore } from './document-store.ts';
import { LibraryError } from './library-error.ts';
import type { Lock } from './lock.ts';
import type { MediaStore } from './media-store.ts';
import {
  applyChanges,
  type Change,
  type LibraryState,
  type MutableState,
  reverse,
} from './state.ts';
import { type NewOriginals, writeChanges } from './write-changes.ts';

export interface LibraryParts {
  readonly root: string;
  readonly store: DocumentStore;
  readonly media: MediaStore;
  readonly state: LibraryState;
  readonly setAside: readonly SetAsideFile[];
  /** Null where the library was opened for reading alone. */
  readonly lock: Lock | null;
}

/**
 * An open library: the one service through which everything changes. Commands are carried out one
 * after the other; each returns when it is on the disk, and each can be undone.
 */
export class Library {
  readonly root: string;
  readonly media: MediaStore;
  /** Files that could not be read; they stay as they are and are never written over. */
  readonly setAside: readonly SetAsideFile[];
  readonly #store: DocumentStore;
  readonly #lock: Lock | null;
  readonly #state: MutableState;
  readonly #done: (readonly Change[])[] = [];
  readonly #undone: (readonly Change[])[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: LibraryParts) {
    this.root = parts.root;
    this.media = parts.media;
    this.setAside = parts.setAside;
    this.#store = parts.store;
    this.#lock = parts.lock;
    const { info, stories, collections, publications } = parts.state;
    this.#state = {
      info,
      stories: new Map(stories),
      collections: new Map(collections),
      publications: new Map(publications),
    };
  }

  /** What the library holds now; it changes with every command, so copy what is to be kept. */
  get state(): LibraryState {
    return this.#state;
  }

  /** Somebody on another machine who has the library open for changes as well. */
  get openElsewhere(): LockHolder | null {
    return this.#lock?.elsewhere ?? null;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Carries out a command. One that changes nothing, or records what has happened, leaves no step to undo. */
  apply(command: Command): Promise<void> {
    return this.#inTurn(async () => {
      const changes = changesOf(this.#state, command);
      if (changes.length === 0) return;
      const originals =
        command.type === 'import-stories'
          ? new Map(command.imported.map(({ story, original }) => [story.id, original]))
          : new Map<string, Original>();
      await this.#write(changes, originals);
      // A site that stands on a server is not taken back by forgetting that it was made.
      if (command.type === 'record-publication') return;
      this.#done.push(changes);
      this.#undone.length = 0;
    });
  }

  /** Takes the last command back. */
  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const changes = this.#done.at(-1);
      if (changes === undefined) throw new LibraryError({ code: 'nothing-to-undo' });
      await this.#write(changes.map(reverse).reverse(), new Map());
      this.#done.pop();
      this.#undone.push(changes);
    });
  }

  /** Carries out again what was undone last. */
  redo(): Promise<void> {
    return this.#inTurn(async () => {
      const changes = this.#undone.at(-1);
      if (changes === undefined) throw new LibraryError({ code: 'nothing-to-redo' });
      await this.#write(changes, new Map());
      this.#undone.pop();
      this.#done.push(changes);
    });
  }

  /** The text as it came, or null where it was erased. */
  async readOriginal(id: string): Promise<Original | null> {
    const address = { folder: 'originals', id } as const;
    const document = openDocument<Original | null>(this.#store, address, originalSchema, null);
    await document.read();
    return document.data;
  }

  /** Waits for what is under way and lets others in. */
  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.#lock?.release();
  }

  async #write(changes: readonly Change[], originals: NewOriginals): Promise<void> {
    if (this.#lock === null) throw new LibraryError({ code: 'read-only' });
    await writeChanges(this.#store, changes, originals);
    applyChanges(this.#state, changes);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.catch(() => undefined).then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
