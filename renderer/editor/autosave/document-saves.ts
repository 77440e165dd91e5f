import { type Autosave, createAutosave } from './autosave.ts';
import type { SaveState } from './save-state.ts';

/** Puts a change on the disk and answers whether it is there. */
export type SaveChange<Change> = (change: Change) => Promise<boolean>;

/** A document that nobody looks at any longer while what was written in it is not on the disk. */
export type LeftDocument = { readonly id: string; readonly title: string };

type Entry<Change> = {
  readonly autosave: Autosave<Change>;
  save: SaveChange<Change>;
  title: string;
  state: SaveState;
  /** Whether the last save that ended did not succeed. */
  hasFailed: boolean;
  /** How many views show the document. */
  views: number;
};

/**
 * The saving of every document of one kind that is written in, one for each. It outlives the view: a save that fails
 * after a person went on is tried until it succeeds, and whoever comes back meets what they wrote.
 */
export class DocumentSaves<Change extends object> {
  readonly #entries = new Map<string, Entry<Change>>();
  readonly #listeners = new Set<() => void>();
  #left: readonly LeftDocument[] = [];

  /** A view shows the document from now on; answers with how it says that it went away. */
  enter(id: string, save: SaveChange<Change>): () => void {
    const entry = this.#entry(id, save);
    entry.save = save;
    entry.views += 1;
    this.#tell();
    return () => {
      entry.views -= 1;
      entry.autosave.flush();
      this.#settle(id, entry);
    };
  }

  /** Takes a change in, to be saved a moment later; `title` is what it is called by then. */
  edit(id: string, change: Change, title: string, save: SaveChange<Change>): void {
    const entry = this.#entry(id, save);
    entry.title = title;
    entry.autosave.edit(change);
  }

  /** What was written in the document and is not on the disk yet. */
  unsaved(id: string): Change | undefined {
    return this.#entries.get(id)?.autosave.unsaved();
  }

  state(id: string): SaveState {
    return this.#entries.get(id)?.state ?? untouched;
  }

  /** Documents that were left and whose saving has failed so far; the same list until it changes. */
  readonly left = (): readonly LeftDocument[] => this.#left;

  /** Saves at once whatever waits. */
  readonly flush = (): void => {
    for (const { autosave } of this.#entries.values()) autosave.flush();
  };

  /** Whether nothing waits anywhere. What failed before may fail again, so it counts until it is saved. */
  isHandedOver(): boolean {
    return [...this.#entries.values()].every(
      ({ autosave, hasFailed }) => autosave.isHandedOver() && !hasFailed,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #entry(id: string, save: SaveChange<Change>): Entry<Change> {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const autosave = createAutosave<Change>({
      save: (change) => entry.save(change),
      merge: (earlier, later) => ({ ...earlier, ...later }),
      onState: (state) => {
        entry.state = state;
        if (state.state === 'failed') entry.hasFailed = true;
        if (state.state === 'saved') entry.hasFailed = false;
        this.#settle(id, entry);
      },
    });
    const entry: Entry<Change> = {
      autosave,
      save,
      title: '',
      state: untouched,
      hasFailed: false,
      views: 0,
    };
    this.#entries.set(id, entry);
    return entry;
  }

  /** Forgets what is saved and left, and tells of the rest. */
  #settle(id: string, entry: Entry<Change>): void {
    if (entry.views === 0 && entry.state.state === 'saved') this.#entries.delete(id);
    this.#tell();
  }

  #tell(): void {
    const left = [...this.#entries]
      .filter(([, { views, hasFailed }]) => views === 0 && hasFailed)
      .map(([id, { title }]) => ({ id, title }));
    if (JSON.stringify(left) !== JSON.stringify(this.#left)) this.#left = left;
    for (const listener of this.#listeners) listener();
  }
}

const untouched: SaveState = { state: 'saved', at: undefined };
