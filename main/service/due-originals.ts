import { eraseDueOriginals } from '../library/erase-due-originals.ts';
import type { Library } from '../library/library.ts';
import { hourly } from './hourly.ts';

/** What erasing by the rule stands on; a test brings its own time. */
export interface ErasingSurroundings {
  /** Told when an original was erased. */
  readonly onErased: () => void;
  readonly now?: () => Date;
  readonly regularly?: (work: () => void) => () => void;
}

/**
 * Erases originals by the library's rule: when it is opened, every hour, and when something was approved.
 * What fails is tried again then.
 */
export class DueOriginals {
  readonly #around: ErasingSurroundings;
  #library: Library | null = null;
  #stop: () => void = () => undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(around: ErasingSurroundings) {
    this.#around = around;
  }

  /** Begins with a library that was just opened. */
  enter(library: Library): void {
    this.#stop();
    this.#library = library;
    this.#stop = (this.#around.regularly ?? hourly)(() => void this.look());
    void this.look();
  }

  /** Ends, when what is under way is done. */
  async leave(): Promise<void> {
    this.#stop();
    this.#library = null;
    await this.#turn;
  }

  /** Erases what is due by now. */
  look(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#erase());
    return this.#turn;
  }

  async #erase(): Promise<void> {
    if (this.#library === null) return;
    const now = this.#around.now?.() ?? new Date();
    try {
      if ((await eraseDueOriginals(this.#library, now)) > 0) this.#around.onErased();
    } catch (error) {
      // It names a file and no person.
      console.error(error);
    }
  }
}
