import { isDeepStrictEqual } from 'node:util';
import { continues, type Moment } from '../../../shared/history/moment.ts';
import { withoutSteps } from '../../../shared/history/undo-stacks.ts';
import {
  type JournalLine,
  reverseStepChange,
  type UndoStep,
} from '../../../shared/history/undo-step.ts';
import { noteDeleted } from '../bin.ts';
import { eraseJoined } from '../cuts/erase-joined.ts';
import { errorCode } from '../disk/file-system.ts';
import { newId } from '../documents/new-id.ts';
import { LibraryError } from '../library-error.ts';
import type { Change } from '../state.ts';
import { changeOf, type StepGround, stepChangeOf } from './step-changes.ts';
import type { StoryHistories } from './story-histories.ts';
import type { UndoJournal } from './undo-journal.ts';

/** A pause after which typing in the same field begins a step of its own. */
const longestPause = 60 * 1000;

export interface HistoryParts extends StepGround {
  readonly journal: UndoJournal;
  readonly stories: StoryHistories;
}

/** What a library keeps of its changes: former versions of stories, and steps to undo and redo. */
export class LibraryHistory {
  readonly #parts: HistoryParts;
  #failure = '';
  /** Why there is no step of the change that comes now, as a code of Node's. */
  #withoutStep = '';

  constructor(parts: HistoryParts) {
    this.#parts = parts;
  }

  get nextUndo(): UndoStep | undefined {
    return this.#parts.journal.stacks.done.at(-1);
  }

  get nextRedo(): UndoStep | undefined {
    return this.#parts.journal.stacks.undone.at(-1);
  }

  /** Why the last change could not be kept in the history, as a code of Node's; empty where it was. */
  get failure(): string {
    return this.#failure;
  }

  /** Begins to read what `note` will need for the same changes. */
  foresee(changes: readonly Change[], moment: Moment): void {
    const [change, ...others] = changes;
    if (others.length > 0 || change?.kind !== 'stories') return;
    if (change.before !== null && change.after !== null) {
      this.#parts.stories.foresee(change.before, moment);
    }
  }

  /**
   * The line of a new step, or of the last one with more typed in the same field. Null where the disk
   * does not tell what a step needs to know: nobody is kept from saving by that.
   * @param typing names the field; empty where the command is no typing.
   */
  async lineOf(
    changes: readonly Change[],
    moment: Moment,
    typing: string,
  ): Promise<JournalLine | null> {
    try {
      const merged = await this.#merged(changes, moment, typing);
      if (merged !== null) return { merged };
      const kept = [];
      for (const change of changes) kept.push(await stepChangeOf(this.#parts, change));
      return { step: { ...moment, id: newId(), typing, changes: kept } };
    } catch (error) {
      this.#withoutStep = errorCode(error);
      if (this.#withoutStep === '') throw error;
      return null;
    }
  }

  /** What undoing a step means now. @throws LibraryError `changed-since`; then the step is gone. */
  async undoing(step: UndoStep): Promise<readonly Change[]> {
    return this.#changes(step, step.changes.map(reverseStepChange).reverse());
  }

  /** What redoing a step means now. @throws LibraryError `changed-since`; then the step is gone. */
  async redoing(step: UndoStep): Promise<readonly Change[]> {
    return this.#changes(step, step.changes);
  }

  /**
   * Keeps what is about to be replaced, and the step. A history that cannot be written does not keep
   * anybody from saving: `failure` tells of it.
   * @param line null for what cannot be undone.
   * @returns what takes the step back when the change itself fails.
   */
  async note(
    changes: readonly Change[],
    moment: Moment,
    line: JournalLine | null,
  ): Promise<() => Promise<void>> {
    const { journal } = this.#parts;
    const { stacks } = journal;
    this.#failure = this.#withoutStep;
    this.#withoutStep = '';
    // Side by side, since a save waits for both: neither needs the other.
    const step = line === null ? Promise.resolve() : this.#tried(journal.add(line));
    await Promise.all([this.#keepFormer(changes, moment), step]);
    return async () => {
      if (line !== null) await this.#tried(journal.replace(stacks));
    };
  }

  async #keepFormer(changes: readonly Change[], moment: Moment): Promise<void> {
    const { store, stories } = this.#parts;
    for (const change of changes) {
      if (change.kind !== 'stories' || change.before === null) continue;
      const { id, before, after } = change;
      await this.#tried(
        after === null ? noteDeleted(store, id, moment) : stories.record(before, moment),
      );
    }
  }

  /**
   * Drops every step that touches a story, other people's as well, every former version from before it
   * was safe, and what the bin, broken saves and damage have left of either.
   */
  async letGoOf(story: string, at: string): Promise<void> {
    const { journal, originals, store, stories } = this.#parts;
    await stories.letGoOfOriginal(story, at);
    await journal.replace(withoutSteps(journal.stacks, { story }));
    for (const other of await journal.others()) {
      const kept = withoutSteps(other.stacks, { story });
      if (!isDeepStrictEqual(kept, other.stacks)) await other.replace(kept);
    }
    // A story that was taken back out of the bin left its copy there; no step needs it any longer.
    await store.eraseBinned({ folder: 'stories', id: story });
    await store.eraseLeftovers((name) => name.includes(story) || /^\.?undo-/.test(name));
    await eraseJoined(this.#parts, story);
    originals.forget();
  }

  async #merged(
    [change, ...others]: readonly Change[],
    moment: Moment,
    typing: string,
  ): Promise<UndoStep | null> {
    const last = this.nextUndo;
    const [typed] = last?.changes ?? [];
    if (last === undefined || typed === undefined || change === undefined) return null;
    if (typing === '' || last.typing !== typing || this.nextRedo !== undefined) return null;
    if (others.length > 0 || change.kind !== 'stories' || change.before === null) return null;
    const pause = Date.parse(moment.at) - Date.parse(change.before.changedAt);
    if (!continues(last, moment) || pause > longestPause) return null;
    const first = await changeOf(this.#parts, reverseStepChange(typed));
    if (first?.kind !== 'stories') return null;
    const whole = { ...change, before: first.after };
    return { ...last, changes: [await stepChangeOf(this.#parts, whole)] };
  }

  async #changes(step: UndoStep, steps: UndoStep['changes']): Promise<readonly Change[]> {
    const changes: Change[] = [];
    for (const change of steps) {
      const now = await changeOf(this.#parts, change);
      if (now === null) {
        await this.#tried(this.#parts.journal.add({ drop: step.id }));
        throw new LibraryError({ code: 'changed-since' });
      }
      changes.push(now);
    }
    return changes;
  }

  async #tried(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (errorCode(error) === '') throw error;
      this.#failure = errorCode(error);
    }
  }
}
