import { isDeepStrictEqual } from 'node:util';
import { contentOf } from '../../../shared/domain/content-of.ts';
import { publicationSchema } from '../../../shared/domain/publication.ts';
import { type Story, storySchema } from '../../../shared/domain/story.ts';
import { conflictCopyOf } from '../../../shared/library/conflict-copy.ts';
import { errorCode } from '../disk/file-system.ts';
import type { DocumentFolder, DocumentStore } from '../documents/document-store.ts';
import { readHead } from '../documents/library-head.ts';
import { documentBytes, readDocument } from '../documents/read-document.ts';
import type { StoryHistories } from '../history/story-histories.ts';
import { LibraryError } from '../library-error.ts';
import type { Change, MutableState } from '../state.ts';
import { OutsideCollections } from './outside-collections.ts';
import { writtenMeanwhile } from './written-meanwhile.ts';

export interface OutsideParts {
  readonly root: string;
  readonly state: MutableState;
  readonly store: DocumentStore;
  readonly stories: StoryHistories;
  readonly now: () => string;
  readonly isReadOnly: boolean;
}

/**
 * What others change on the disk while a library is open, such as a synchronising program. It is taken
 * in story by story. Where a story was changed on both sides, the text that gives way is kept among its
 * former versions, and the story is named until a person has seen it.
 */
export class OutsideChanges {
  readonly #parts: OutsideParts;
  /** Stories saved here, whose text on the disk was ours when it was looked at last. */
  readonly #savedHere = new Set<string>();
  readonly #conflicts = new Set<string>();
  readonly #collections: OutsideCollections;

  constructor(parts: OutsideParts) {
    this.#parts = parts;
    this.#collections = new OutsideCollections(parts);
  }

  /** Stories that were changed on both sides, of which nobody has said yet that they have seen it. */
  get conflicts(): readonly string[] {
    return [...this.#conflicts].filter((id) => this.#parts.state.stories.has(id));
  }

  see(id: string): void {
    this.#conflicts.delete(id);
  }

  /**
   * Keeps what others have written meanwhile where a change is about to be written over it.
   * @throws LibraryError `document-unreadable` where a newer program wrote it, `write-failed` where it cannot be kept.
   */
  async keepBefore(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      if (change.kind !== 'stories' && change.kind !== 'collections') continue;
      if (change.before === null) continue;
      const file = `${change.kind}/${change.id}.json`;
      try {
        if (change.kind === 'stories') await this.#keepOther(change.before);
        else await this.#collections.keepBefore(change.before);
      } catch (error) {
        if (errorCode(error) === '') throw error;
        throw new LibraryError({ code: 'write-failed', file, cause: errorCode(error) });
      }
    }
  }

  saved(changes: readonly Change[]): void {
    for (const { kind, ...change } of changes) {
      if (kind === 'stories' && 'id' in change) this.#savedHere.add(change.id);
      if (kind === 'collections' && 'id' in change) this.#collections.saved(change.id);
    }
  }

  /**
   * Takes in what is on the disk now.
   * @param names files relative to the library that may have changed, with forward slashes; null for all.
   * @returns whether anything is different from before.
   */
  async look(names: ReadonlySet<string> | null): Promise<boolean> {
    const stories = await this.#storyNames(names);
    let isChanged = false;
    for (const name of stories) isChanged = (await this.#lookAt(name)) || isChanged;
    if (isNamed(names, 'collections')) isChanged = (await this.#collections.look()) || isChanged;
    if (isNamed(names, 'publications')) isChanged = (await this.#publications()) || isChanged;
    if (names === null || names.has('library.json')) isChanged = (await this.#head()) || isChanged;
    return isChanged;
  }

  async #storyNames(names: ReadonlySet<string> | null): Promise<ReadonlySet<string>> {
    if (names !== null) {
      const prefix = 'stories/';
      return new Set(
        [...names]
          .filter((name) => name.startsWith(prefix))
          .map((name) => name.slice(prefix.length)),
      );
    }
    const held = [...this.#parts.state.stories.keys()].map((id) => `${id}.json`);
    return new Set([...held, ...(await this.#parts.store.names('stories'))]);
  }

  async #lookAt(name: string): Promise<boolean> {
    if (name.startsWith('.') || !name.endsWith('.json')) return false;
    const base = conflictCopyOf(name);
    if (base !== null) return this.#takeCopy(name, base.toUpperCase());
    const { state, store } = this.#parts;
    const id = name.slice(0, -'.json'.length);
    const here = state.stories.get(id);
    const bytes = store.readNow({ folder: 'stories', id });
    if (bytes === null) return here !== undefined && this.#isDeleted(id);
    if (here !== undefined && documentBytes(here).equals(bytes)) return false;
    const read = readDocument(bytes, 'stories', storySchema, id);
    // Half of it may be on its way; it is looked at again when the rest has come.
    if (!read.ok || (here !== undefined && isDeepStrictEqual(read.value, here))) return false;
    if (here !== undefined && this.#savedHere.has(id)) await this.#keep(here, 'gave-way');
    this.#savedHere.delete(id);
    state.stories.set(id, read.value);
    return true;
  }

  /** Gone into the bin, not merely not there: a synchronising program removes a file for a moment. */
  async #isDeleted(id: string): Promise<boolean> {
    const { state, store } = this.#parts;
    if ((await store.readBinned({ folder: 'stories', id })) === null) return false;
    return state.stories.delete(id);
  }

  /** The other text that a synchronising program left beside a story, into the story's versions. */
  async #takeCopy(name: string, id: string): Promise<boolean> {
    const { state, store, isReadOnly } = this.#parts;
    const here = state.stories.get(id);
    const bytes = isReadOnly || here === undefined ? null : await store.readBeside('stories', name);
    if (bytes === null || here === undefined) return false;
    const read = readDocument(bytes, 'stories', storySchema, id);
    if (!read.ok) return false;
    if (!isDeepStrictEqual(contentOf(read.value), contentOf(here)))
      await this.#keep(read.value, 'from-outside');
    await store.removeBeside('stories', name);
    return true;
  }

  async #keepOther(before: Story): Promise<void> {
    const { store, now } = this.#parts;
    const known = { folder: 'stories', schema: storySchema, before } as const;
    const other = await writtenMeanwhile(store, known, now);
    if (other !== null) await this.#keep(other, 'from-outside');
  }

  /** @param action whose text it is: ours, or one from outside. */
  async #keep(other: Story, action: 'gave-way' | 'from-outside'): Promise<void> {
    if (!this.#parts.isReadOnly) {
      const moment = { at: this.#parts.now(), by: '', action };
      await this.#parts.stories.keep(other, moment);
    }
    this.#conflicts.add(other.id);
  }

  /** Records are only ever added. */
  async #publications(): Promise<boolean> {
    const { state, store } = this.#parts;
    let isChanged = false;
    for (const name of await store.names('publications')) {
      if (name.startsWith('.') || !name.endsWith('.json')) continue;
      const id = name.slice(0, -'.json'.length);
      const bytes = store.readNow({ folder: 'publications', id });
      const here = state.publications.get(id);
      if (bytes === null || (here !== undefined && documentBytes(here).equals(bytes))) continue;
      const read = readDocument(bytes, 'publications', publicationSchema, id);
      if (!read.ok || isDeepStrictEqual(read.value, here)) continue;
      state.publications.set(id, read.value);
      isChanged = true;
    }
    return isChanged;
  }

  async #head(): Promise<boolean> {
    const { root, state, store } = this.#parts;
    const head = await readHead(store, root).catch(() => null);
    if (head === null || head.isNewer || isDeepStrictEqual(head.info, state.info)) return false;
    state.info = head.info;
    return true;
  }
}

function isNamed(names: ReadonlySet<string> | null, folder: DocumentFolder): boolean {
  return names === null || [...names].some((name) => name.startsWith(`${folder}/`));
}
