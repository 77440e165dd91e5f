import { originalStrings } from '../../../shared/anonymise/traces/original-strings.ts';
import { TraceIndex } from '../../../shared/anonymise/traces/trace-index.ts';
import { type Traces, tracesOf, tracesSchema } from '../../../shared/anonymise/traces/traces.ts';
import type { ApprovalReason } from '../../../shared/approval/approval-reasons.ts';
import { originalReasons } from '../../../shared/approval/original-reasons.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { type Original, originalSchema } from '../../../shared/domain/original.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { publicTexts } from '../../../shared/publication/gate/public-texts.ts';
import { loadDetector } from '../../anonymise/load-detector.ts';
import { openDocument } from '../documents/document-adapter.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import { documentBytes } from '../documents/read-document.ts';
import { LibraryError } from '../library-error.ts';
import type { Change, LibraryState } from '../state.ts';
import { keyedHash, newTraceKey } from './keyed-hash.ts';

export interface TraceGround {
  readonly store: DocumentStore;
  readonly state: LibraryState;
  /** Carries out a change that leaves no step to undo. */
  readonly save: (change: Change) => Promise<void>;
}

/** What a library keeps of its originals for the gate, in hashes that only its own key makes. */
export class StoryTraces {
  readonly #ground: TraceGround;
  /** In a library that has no key yet, nothing is kept: any key will do for looking. */
  readonly #passingKey = newTraceKey();
  /** Of stories that were approved before there were traces: their originals are read once. */
  readonly #made = new WeakMap<Story, Traces>();

  constructor(ground: TraceGround) {
    this.#ground = ground;
  }

  /** What of a story's original still stands in it. @throws LibraryError `document-unreadable`. */
  async reasonsAgainst(story: Story): Promise<readonly ApprovalReason[]> {
    const traces = await this.#gathered(story, 'reviewed');
    return originalReasons(story, new TraceIndex([traces], keyedHash(this.#key)));
  }

  /**
   * Keeps the traces of stories that are being approved.
   * @throws LibraryError `not-approvable` where something of an original still stands in its story,
   *   `document-unreadable`: what cannot be read cannot be looked for.
   */
  async letThrough(changes: readonly Change[]): Promise<void> {
    await this.#ensureKey();
    for (const { kind, before: story } of changes) {
      if (kind !== 'stories' || story === null) continue;
      const traces = await this.#gathered(story, 'reviewed');
      const reasons = originalReasons(story, new TraceIndex([traces], keyedHash(this.#key)));
      if (reasons.length > 0) {
        throw new LibraryError({ code: 'not-approvable', id: story.id, reasons });
      }
      await this.#keep(traces);
    }
  }

  /**
   * Keeps the traces of an original that is about to be erased, and when; one that cannot be read leaves none.
   * @param at an ISO time.
   */
  async leave(story: Story, at: string): Promise<void> {
    await this.#ensureKey();
    const seen = story.status === 'inbox' ? 'unseen' : 'reviewed';
    try {
      await this.#keep({ ...(await this.#gathered(story, seen)), erasedAt: at });
    } catch (error) {
      const isUnreadable =
        error instanceof LibraryError && error.problem.code === 'document-unreadable';
      if (!isUnreadable) throw error;
    }
  }

  /** When an original that is gone was erased, as an ISO time; empty where nobody wrote it down. */
  async erasedAt(id: string): Promise<string> {
    return (await this.#kept(id))?.erasedAt ?? '';
  }

  /** The traces of stories that are to go out, ready for scanning. @throws LibraryError `document-unreadable`. */
  async index(stories: Iterable<Story>): Promise<TraceIndex> {
    const traces: Traces[] = [];
    for (const story of stories) traces.push(await this.#ofApproved(story));
    return new TraceIndex(traces, keyedHash(this.#key));
  }

  get #key(): string {
    return this.#ground.state.info.traceKey || this.#passingKey;
  }

  async #ensureKey(): Promise<void> {
    const before = this.#ground.state.info;
    if (before.traceKey !== '') return;
    const after = { ...before, traceKey: newTraceKey() };
    await this.#ground.save({ kind: 'library', before, after });
  }

  async #ofApproved(story: Story): Promise<Traces> {
    const known = (await this.#kept(story.id)) ?? this.#made.get(story);
    if (known !== undefined) return known;
    const made = await this.#gathered(story, 'reviewed');
    this.#made.set(story, made);
    return made;
  }

  /** The traces that are kept of a story, and those that its original gives as it is now. */
  async #gathered(story: Story, seen: 'reviewed' | 'unseen'): Promise<Traces> {
    const before = await this.#kept(story.id);
    const address = { folder: 'originals', id: story.id } as const;
    const original = await this.#read<Original>(address, originalSchema);
    const texts = seen === 'unseen' ? [] : publicTexts(story).map(({ text }) => text);
    const made = original === null ? [] : await this.#tracesIn(original, texts);
    const known = new Map([...(before?.traces ?? []), ...made].map((trace) => [trace.hash, trace]));
    // One that is back out of a backup is not erased any longer.
    const erasedAt = original === null ? (before?.erasedAt ?? '') : '';
    return { format: currentFormat, id: story.id, erasedAt, traces: [...known.values()] };
  }

  async #tracesIn(original: Original, texts: readonly string[]): Promise<Traces['traces']> {
    const detector = await loadDetector();
    const strings = originalStrings(original, (text) => detector.find(text), texts);
    return tracesOf(strings, keyedHash(this.#key));
  }

  async #kept(id: string): Promise<Traces | undefined> {
    return (await this.#read<Traces>({ folder: 'traces', id }, tracesSchema)) ?? undefined;
  }

  /** Returns when the traces would survive a power cut. */
  async #keep(traces: Traces): Promise<void> {
    const address = { folder: 'traces', id: traces.id } as const;
    await this.#ground.store.write(address, documentBytes(traces));
  }

  async #read<T>(
    address: Parameters<typeof openDocument>[1],
    schema: Parameters<typeof openDocument<T | null>>[2],
  ): Promise<T | null> {
    const document = openDocument<T | null>(this.#ground.store, address, schema, null);
    await document.read();
    return document.data;
  }
}
