import type { Library } from '../library/library.ts';
import { watchLibrary } from './watch-library.ts';

/** Looking through everything costs a third of a second at ten thousand stories: not oftener than this, in milliseconds. */
const pause = 10_000;

/** Takes in what others change on the disk while a library is open. */
export class OutsideWatch {
  readonly #onChange: () => void;
  #library: Library | null = null;
  #stop: () => void = () => undefined;
  #lookedAt = 0;

  /** @param onChange told when what the library holds is another. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Begins with a library that was just opened; what was left beside its stories is taken in at once. */
  async enter(library: Library): Promise<void> {
    this.leave();
    this.#library = library;
    this.#stop = watchLibrary(library.root, (names) => void this.#take(names));
    await this.#take(new Set(library.setAside.map(({ file }) => file)));
  }

  leave(): void {
    this.#stop();
    this.#library = null;
    this.#lookedAt = 0;
  }

  /** Looks at everything, unless that was done a moment ago. */
  async look(): Promise<void> {
    if (performance.now() - this.#lookedAt < pause && this.#lookedAt > 0) return;
    await this.#take(null);
    this.#lookedAt = performance.now();
  }

  /** What cannot be taken in now is found the next time. */
  async #take(names: ReadonlySet<string> | null): Promise<void> {
    const library = this.#library;
    if (library === null) return;
    try {
      const isChanged = await library.takeIn(names);
      if (isChanged && this.#library === library) this.#onChange();
    } catch (error) {
      console.error(error);
    }
  }
}
