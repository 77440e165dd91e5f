import type { PreviewFiles } from '../publish/preview-site.ts';

/** So many are kept: the one that is looked at, and those that are just being replaced. */
const mostKept = 4;

/** The previews that a window looks at, by number; the oldest goes when there are too many. */
export class Previews {
  readonly #kept = new Map<number, PreviewFiles>();
  #last = 0;

  /** Keeps a preview and answers its number. */
  keep(files: PreviewFiles): number {
    this.#last += 1;
    this.#kept.set(this.#last, files);
    this.#kept.delete(this.#last - mostKept);
    return this.#last;
  }

  /** Null where there is no such preview any longer, or no such file in it. */
  async read(preview: number, path: string): Promise<string | Uint8Array | null> {
    return (await this.#kept.get(preview)?.(path)) ?? null;
  }

  /** Another library is open: nothing of the one before may be looked at. */
  forget(): void {
    this.#kept.clear();
  }
}
