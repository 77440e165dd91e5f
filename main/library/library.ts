import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import { contentOf } from '../../shared/domain/content-of.ts';
import { type Original, originalSchema } from '../../shared/domain/original.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Moment } from '../../shared/history/moment.ts';
import type { JournalLine } from '../../shared/history/undo-step.ts';
import type { LockHolder, ReadOnlyReason } from '../../shared/library/library-problem.ts';
import {
  type DeletedStory,
  deletedStories,
  deletedStory,
  emptyBin,
  fetchOriginals,
} from './bin.ts';
import { changesOf } from './commands/changes-of.ts';
import type { Command } from './commands/command.ts';
import { keepPseudonyms } from './commands/keep-pseudonyms.ts';
import { momentOf, typingOf } from './commands/moment-of.ts';
import { newOriginalsOf } from './commands/new-originals-of.ts';
import { storyIn } from './commands/story-in.ts';
import { type NewOriginals, writeChanges } from './commands/write-changes.ts';
import { cutOf } from './cuts/cut-of.ts';
import { errorCode } from './disk/file-system.ts';
import type { Lock } from './disk/lock.ts';
import { withSentence } from './disk/with-sentence.ts';
import type { SetAsideFile } from './documents/bulk-reader.ts';
import { openDocument } from './documents/document-adapter.ts';
import type { DocumentStore } from './documents/document-store.ts';
import { OriginalTexts } from './documents/original-texts.ts';
import { eraseFileName } from './file-name.ts';
import { type HistoryParts, LibraryHistory } from './history/library-history.ts';
import { settleSteps } from './history/settle-steps.ts';
import { StoryHistories, type StoryVersions } from './history/story-histories.ts';
import type { UndoJournal } from './history/undo-journal.ts';
import { LibraryError } from './library-error.ts';
import type { MediaStore } from './media/media-store.ts';
import { OutsideChanges } from './outside/outside-changes.ts';
import { applyChanges, type Change, type LibraryState, type MutableState } from './state.ts';
import { StoryTraces } from './traces/story-traces.ts';

export interface LibraryParts {
  readonly root: string;
  readonly store: DocumentStore;
  readonly media: MediaStore;
  readonly state: LibraryState;
  readonly setAside: readonly SetAsideFile[];
  readonly journal: UndoJournal;
  /** Who changes the library, and the time as an ISO time. */
  readonly user: string;
  readonly now: () => string;
  /** Null where the library was opened for reading alone; `readOnly` then says why. */
  readonly lock: Lock | null;
  readonly readOnly: ReadOnlyReason | null;
}

/**
 * An open library: the one service through which everything changes. Commands are carried out one
 * after the other; each returns when it is on the disk, and each can be undone, also after a restart.
 */
export class Library {
  readonly root: string;
  readonly media: MediaStore;
  /** Why nothing can be changed; null where it can. */
  readonly readOnly: ReadOnlyReason | null;
  /** Files that could not be read; they stay as they are and are never written over. */
  readonly setAside: readonly SetAsideFile[];
  readonly #store: DocumentStore;
  readonly #lock: Lock | null;
  readonly #state: MutableState;
  readonly #stories: StoryHistories;
  readonly #history: LibraryHistory;
  readonly #user: string;
  readonly #now: () => string;
  readonly #historyParts: HistoryParts;
  readonly #outside: OutsideChanges;
  /** What is left of originals for the gate. */
  readonly traces: StoryTraces;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: LibraryParts) {
    this.root = parts.root;
    this.media = parts.media;
    this.readOnly = parts.readOnly;
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
    const originals = new OriginalTexts(parts.store);
    this.#user = parts.user;
    this.#now = parts.now;
    this.#stories = new StoryHistories(parts.store, originals);
    this.#historyParts = {
      state: this.#state,
      store: parts.store,
      originals,
      journal: parts.journal,
      stories: this.#stories,
    };
    this.#history = new LibraryHistory(this.#historyParts);
    this.traces = new StoryTraces({
      store: parts.store,
      state: this.#state,
      save: (change) => this.#carryOut([change], new Map(), this.#moment('trace'), null),
    });
    this.#outside = new OutsideChanges({
      root: parts.root,
      state: this.#state,
      store: parts.store,
      stories: this.#stories,
      now: parts.now,
      isReadOnly: parts.readOnly !== null,
    });
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
    return this.#history.nextUndo !== undefined;
  }

  get canRedo(): boolean {
    return this.#history.nextRedo !== undefined;
  }

  /** Why the last change is missing in the history, as a code of Node's; empty where all is well. */
  get historyFailure(): string {
    return this.#history.failure;
  }

  /** Carries out a command. One that changes nothing, or records what has happened, leaves no step to undo. */
  apply(command: Command): Promise<void> {
    return this.#inTurn(() => this.#apply(command));
  }

  /** Cuts the message of a story otherwise; answers where in it the person goes on. @throws LibraryError `not-recut`. */
  cut(id: string, act: CutAct): Promise<number> {
    return this.#inTurn(async () => {
      this.#mayChange();
      const { command, at } = await cutOf(this.#historyParts, id, act, this.#now());
      await this.#apply(command);
      return at;
    });
  }

  /** Takes the last command back. */
  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const step = this.#history.nextUndo;
      if (step === undefined) throw new LibraryError({ code: 'nothing-to-undo' });
      const changes = await this.#history.undoing(step);
      await this.#carryOut(changes, new Map(), this.#moment('undo'), { undo: step.id });
    });
  }

  /** Carries out again what was undone last. */
  redo(): Promise<void> {
    return this.#inTurn(async () => {
      const step = this.#history.nextRedo;
      if (step === undefined) throw new LibraryError({ code: 'nothing-to-redo' });
      const changes = await this.#history.redoing(step);
      await this.#carryOut(changes, new Map(), this.#moment('redo'), { redo: step.id });
    });
  }

  /** The text as it came, or null where it was erased. */
  async readOriginal(id: string): Promise<Original | null> {
    const address = { folder: 'originals', id } as const;
    const document = openDocument<Original | null>(this.#store, address, originalSchema, null);
    await document.read();
    return document.data;
  }

  /** Whether the text as it came is still there, readable or not. */
  async hasOriginal(id: string): Promise<boolean> {
    return (await this.#store.read({ folder: 'originals', id })) !== null;
  }

  /** Former versions of a story, the newest first, and who made it what it is now. */
  async former(id: string): Promise<StoryVersions> {
    return withSentence(this.#stories.former(storyIn(this.#state, id)));
  }

  /** Brings a former version back, as a change like any other. @throws LibraryError `version-not-found`. */
  async restoreVersion(id: string, number: number): Promise<void> {
    const { versions } = await this.former(id);
    const found = versions.find(({ version }) => version.number === number);
    if (found === undefined) throw new LibraryError({ code: 'version-not-found', id, number });
    const content = contentOf(found.story);
    const wasInInbox = found.story.status === 'inbox';
    await this.apply({ type: 'restore-version', id, content, wasInInbox, at: this.#now() });
  }

  /** The stories in the bin, the last deleted first. */
  deleted(): Promise<readonly DeletedStory[]> {
    return withSentence(deletedStories(this.#store, this.#state));
  }

  /** Takes a story back out of the bin. @throws LibraryError `not-in-bin`. */
  async restoreDeleted(id: string): Promise<Story> {
    const found = this.#state.stories.has(id)
      ? null
      : await withSentence(deletedStory(this.#store, id));
    if (found === null) throw new LibraryError({ code: 'not-in-bin', id });
    await this.apply({ type: 'restore-deleted', story: found.story, at: this.#now() });
    return found.story;
  }

  /**
   * Erases the text as it came, here and in the bin, with the versions from before the story was made
   * safe and the steps that would bring them back. The one thing that cannot be undone.
   * @throws LibraryError `read-only`, `story-not-found`, or `erasing-failed`: then it is done again.
   */
  eraseOriginal(id: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#mayChange();
      const story = storyIn(this.#state, id);
      const original = { folder: 'originals', id } as const;
      try {
        const at = this.#now();
        await this.traces.leave(story, at);
        await this.#history.letGoOf(id, at);
        const changes = await eraseFileName(this.#store, story);
        applyChanges(this.#state, changes);
        this.#outside.saved(changes);
        await this.#store.erase(original);
      } catch (error) {
        const cause = errorCode(error) || String(error);
        throw new LibraryError({ code: 'erasing-failed', file: this.#store.name(original), cause });
      }
    });
  }

  /** Brings originals and steps in line with what a crash left, and empties the bin of what lay in it for 30 days. */
  recover(): Promise<void> {
    return this.#inTurn(async () => {
      this.#mayChange();
      await fetchOriginals(this.#store, this.#state);
      await settleSteps(this.#historyParts, this.#now());
      await emptyBin(this.#store, this.#state, this.#now());
    });
  }

  /** Stories that were changed here and elsewhere at once; both texts are kept. */
  get conflicts(): readonly string[] {
    return this.#outside.conflicts;
  }

  /** A person has seen that a story was changed on both sides. */
  seeConflict(id: string): void {
    this.#outside.see(id);
  }

  /**
   * Takes in what others have changed on the disk.
   * @param names files relative to the library that may have changed; null for all.
   * @returns whether anything is different from before.
   */
  takeIn(names: ReadonlySet<string> | null): Promise<boolean> {
    return this.#inTurn(() => this.#outside.look(names));
  }

  /** Waits for what is under way and lets others in. */
  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.#lock?.release();
  }

  async #apply(command: Command): Promise<void> {
    const changes = changesOf(this.#state, command);
    if (changes.length === 0) return;
    if (command.type === 'approve-stories') {
      this.#mayChange();
      await this.traces.letThrough(changes);
    }
    const moment = momentOf(command, this.#user, this.#now());
    this.#history.foresee(changes, moment);
    // A site that stands on a server is not taken back by forgetting that it was made.
    const isLasting = command.type === 'record-publication';
    const line = isLasting ? null : await this.#history.lineOf(changes, moment, typingOf(command));
    this.#mayChange();
    await keepPseudonyms(this.#store, command);
    await this.#carryOut(changes, newOriginalsOf(command), moment, line);
  }

  async #carryOut(
    changes: readonly Change[],
    originals: NewOriginals,
    moment: Moment,
    line: JournalLine | null,
  ): Promise<void> {
    this.#mayChange();
    await this.#outside.keepBefore(changes);
    const noted = this.#history.note(changes, moment, line);
    try {
      await writeChanges(this.#store, changes, originals, noted);
    } catch (error) {
      const takeBack = await noted;
      await takeBack();
      throw error;
    }
    applyChanges(this.#state, changes);
    this.#outside.saved(changes);
  }

  #mayChange(): void {
    if (this.readOnly !== null) throw new LibraryError({ code: 'read-only', why: this.readOnly });
  }

  #moment(action: string): Moment {
    return { at: this.#now(), by: this.#user, action };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = withSentence(this.#queue.catch(() => undefined).then(work)).finally(() => {
      this.#stories.forgetForeseen();
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
