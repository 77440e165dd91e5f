import type { Story } from '../../../shared/domain/story.ts';
import { continues, type Moment } from '../../../shared/history/moment.ts';
import type { OriginalIndex } from '../../../shared/history/refer-to-original.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { OriginalTexts } from '../documents/original-texts.ts';
import { documentBytes } from '../documents/read-document.ts';
import { withoutFileName } from '../file-name.ts';
import { type HistoryFile, packHistory, readHistory } from './history-file.ts';
import { longerHistory } from './longer-history.ts';
import { type FormerStory, formerStories, headOf, historyOf } from './version-chain.ts';

/** A story's past: who made it what it is now, when, and what it was before, the newest first. */
export interface StoryVersions {
  readonly present: Moment;
  readonly versions: readonly FormerStory[];
}

/** The former versions of stories, a file a story. A damaged one is set aside and begun anew. */
export class StoryHistories {
  readonly #store: DocumentStore;
  readonly #originals: OriginalTexts;
  /** Who began what each story is now: so that most saves of typing read and write nothing here. */
  readonly #present = new Map<string, Moment>();
  /** The file that was written last and its newest story: who goes on with it need not read it again. */
  #last: { readonly file: HistoryFile; readonly newest: Story } | null = null;
  /** The file of a story that is about to change, which is read while a save reads all else. */
  #foreseen: { readonly id: string; readonly bytes: Promise<Uint8Array | null> } | null = null;

  constructor(store: DocumentStore, originals: OriginalTexts) {
    this.#store = store;
    this.#originals = originals;
  }

  /** Begins to read what `record` will need for the same change. */
  foresee({ id }: Story, next: Moment): void {
    const known = this.#present.get(id);
    if (known !== undefined && continues(known, next)) return;
    const bytes = this.#store.read(addressOf(id));
    // Where it fails, `record` is who must know.
    bytes.catch(() => undefined);
    this.#foreseen = { id, bytes };
  }

  /** The change that was foreseen came to nothing, or is done. */
  forgetForeseen(): void {
    this.#foreseen = null;
  }

  /**
   * Keeps a story as it was before a change, unless the change carries on what made it so.
   * @param next who changes it now, when and how.
   */
  async record(before: Story, next: Moment): Promise<void> {
    const { id } = before;
    const known = this.#present.get(id);
    if (known !== undefined && continues(known, next)) return;
    const foreseen = this.#foreseen?.id === id ? this.#foreseen.bytes : undefined;
    const [history, original] = await Promise.all([
      this.#read(id, next.at, foreseen),
      this.#originals.indexOf(id),
    ]);
    const head = history && headOf(history);
    const began = known ?? head?.present ?? cameIn(before);
    if (!continues(began, next)) {
      const version = {
        at: before.changedAt,
        by: began.by,
        action: began.action,
        number: (head?.newest.number ?? 0) + 1,
        size: documentBytes(before).byteLength,
      };
      await this.#add(history, { version, story: before }, next, original);
    }
    this.#present.set(id, continues(began, next) ? began : next);
  }

  /**
   * Keeps another text of a story as a former version, whoever goes on with the story here.
   * @param moment when the other text was found; its `action` says how.
   */
  async keep(other: Story, moment: Moment): Promise<void> {
    const { id } = other;
    const history = await this.#read(id, moment.at);
    const head = history && headOf(history);
    const version = {
      at: other.changedAt,
      by: '',
      action: moment.action,
      number: (head?.newest.number ?? 0) + 1,
      size: documentBytes(other).byteLength,
    };
    const present = this.#present.get(id) ?? head?.present ?? moment;
    const original = await this.#originals.indexOf(id);
    await this.#add(history, { version, story: other }, present, original);
  }

  /** The versions of a story, the newest first, and who began what it is now. */
  async former(story: Story): Promise<StoryVersions> {
    const history = await this.#read(story.id, null);
    if (history === null) return { present: cameIn(story), versions: [] };
    const versions = formerStories(history, await this.#originals.indexOf(story.id));
    return { present: { ...headOf(history).present, at: story.changedAt }, versions };
  }

  /** Drops the versions from before a story was made safe, and lets go of its original. */
  async letGoOfOriginal(id: string, at: string): Promise<void> {
    const history = await this.#read(id, at);
    if (history === null) return;
    const former = formerStories(history, await this.#originals.indexOf(id));
    const unsafe = former.findIndex(({ story }) => story.status === 'inbox');
    const safe = (unsafe < 0 ? former : former.slice(0, unsafe)).map((version) => ({
      ...version,
      story: withoutFileName(version.story),
    }));
    const kept = historyOf(id, safe, headOf(history).present, null);
    this.#last = null;
    if (kept === null) await this.#store.erase(addressOf(id));
    else await this.#store.write(addressOf(id), packHistory(kept).bytes);
  }

  async #add(
    history: HistoryFile | null,
    former: FormerStory,
    present: Moment,
    original: OriginalIndex | null,
  ): Promise<void> {
    const newest = history !== null && history === this.#last?.file ? this.#last.newest : undefined;
    const { file, addition } = longerHistory(history, former, present, original, newest);
    this.#foreseen = null;
    this.#last = null;
    const address = addressOf(former.story.id);
    const write = () => this.#store.write(address, file.bytes);
    // A scanner may hold the file for a moment, or a line be torn: putting the whole in its place mends both.
    await (addition === null ? write() : this.#store.append(address, addition).catch(write));
    this.#last = { file, newest: former.story };
  }

  /** @param at the time under which a damaged file is set aside; null leaves it where it is. */
  async #read(
    id: string,
    at: string | null,
    reading = this.#store.read(addressOf(id)),
  ): Promise<HistoryFile | null> {
    const bytes = await reading;
    if (bytes === null) return null;
    const last = this.#last?.file;
    if (last !== undefined && Buffer.compare(last.bytes, bytes) === 0) return last;
    const result = readHistory(bytes, id);
    if (result.ok) return result.value;
    if (at !== null) await this.#store.setAside(addressOf(id), at.replaceAll(':', ''));
    return null;
  }
}

function addressOf(id: string) {
  return { folder: 'history', id } as const;
}

function cameIn(story: Story): Moment {
  return { at: story.createdAt, by: '', action: 'import-stories' };
}
