import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../../main/library/library.ts';
import { LibraryError } from '../../main/library/library-error.ts';
import { createLibrary, openLibrary } from '../../main/library/open-library.ts';
import { TestClock } from '../support/test-clock.ts';
import { fastFolder } from './fast-folder.ts';
import { Judge } from './judge.ts';
import { importing, type Step } from './step.ts';
import { TroubledDisk } from './troubled-disk.ts';

/** What came of an ordeal. Complaints are what must never happen. */
export interface Ordeal {
  readonly acknowledged: number;
  readonly refused: number;
  readonly reopened: number;
  readonly complaints: readonly string[];
}

/** A library with two stories on a disk that can be troubled, and the judge of what it keeps. */
export class TorturedLibrary {
  readonly disk = new TroubledDisk();
  readonly clock = new TestClock('2026-02-01T10:00:00.000Z');
  readonly complaints: string[] = [];
  /** Whether the disk is well enough for what was refused to be taken back whole. */
  canTakeBack = false;
  acknowledged = 0;
  refused = 0;
  reopened = 0;
  readonly #root: string;
  #library: Library;
  readonly #judge: Judge;

  private constructor(root: string, library: Library) {
    this.#root = root;
    this.#library = library;
    this.#judge = new Judge(library.state);
  }

  static async made(): Promise<TorturedLibrary> {
    const root = join(await fastFolder(), 'bibliotek');
    await createLibrary(root, { name: 'Prøven', language: 'da', organisation: '' });
    const tortured = new TorturedLibrary(root, await openLibrary(root, 'read'));
    tortured.#library = await openLibrary(root, 'change', tortured.disk.files, tortured.clock);
    await tortured.take(importing(tortured.library, 'Det første', tortured.clock.now()));
    return tortured;
  }

  get library(): Library {
    return this.#library;
  }

  /** Takes a step and compares what is shown with what was acknowledged. */
  async take(step: Step | null): Promise<void> {
    if (step === null) return;
    try {
      await step.run();
      this.acknowledged += 1;
      this.#judge.acknowledge(this.#library.state);
    } catch (error) {
      this.refused += 1;
      if (!this.canTakeBack) this.#judge.refuse(step.attempted);
      if (!(error instanceof LibraryError))
        this.#complain(step.name, `refused without a sentence: ${error}`);
      for (const why of this.#judge.complaintsOfLive(this.#library.state)) {
        this.#complain(step.name, why);
      }
    }
  }

  /** Closes the library, as well as the disk lets it, and opens it on a disk that is well again. */
  async reopen(): Promise<void> {
    this.disk.plan = () => null;
    await this.#library.close().catch(() => undefined);
    this.reopened += 1;
    this.#library = await openLibrary(this.#root, 'change', this.disk.files, this.clock);
    for (const why of this.#judge.complaintsOfReopened(this.#library.state)) {
      this.#complain('open', why);
    }
    for (const { file, reason } of this.#library.setAside) {
      this.#complain('open', `${file} is set aside: ${reason}`);
    }
  }

  /** Reads every version and every original, undoes all there is, and takes the folder away. */
  async finish(): Promise<Ordeal> {
    await this.reopen();
    for (const id of this.#library.state.stories.keys()) {
      await this.#library
        .former(id)
        .catch((error: unknown) => this.#complain('versions', `${error}`));
      const original = await this.#library.readOriginal(id).catch(() => null);
      if (original === null) this.#complain('originals', `${id} cannot be read`);
    }
    while (this.#library.canUndo) {
      await this.#library.undo().catch((error: unknown) => {
        const isKnown = error instanceof LibraryError && error.problem.code === 'changed-since';
        if (!isKnown) this.#complain('undo', `${error}`);
      });
    }
    await this.#library.close();
    const names = await readdir(this.#root, { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.damaged'))) {
      this.#complain('close', `${name} was given up`);
    }
    await rm(join(this.#root, '..'), { recursive: true, force: true });
    const { acknowledged, refused, reopened, complaints } = this;
    return { acknowledged, refused, reopened, complaints };
  }

  #complain(where: string, what: string): void {
    this.complaints.push(`${where}: ${what}`);
  }
}
