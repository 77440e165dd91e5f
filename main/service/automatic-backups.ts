import type { BackupState } from '../../shared/ipc/backup-calls.ts';
import { isBackupDue } from '../../shared/library/is-backup-due.ts';
import type { LibraryProblem } from '../../shared/library/library-problem.ts';
import { backUpLibrary } from '../library/backup/back-up-library.ts';
import type { CopyPlace } from '../library/backup/list-copies.ts';
import { errorCode, type FileSystem } from '../library/disk/file-system.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import { type BackupPlace, type BackupPlaces, left } from './backup-places.ts';
import { hourly } from './hourly.ts';

/** What automatic backups stand on; a test brings its own time. */
export interface BackupSurroundings {
  readonly places: BackupPlaces;
  readonly files: FileSystem;
  /** Told whenever the state is another. */
  readonly onChange: () => void;
  readonly now?: () => Date;
  readonly regularly?: (work: () => void) => () => void;
}

interface Watched {
  readonly library: Library;
  readonly ending: AbortController;
  readonly stop: () => void;
  place: BackupPlace;
}

/**
 * Backs the open library up when it is opened and once a day, into the place that a person chose. What
 * fails is tried again every hour, and stays said until one has succeeded, also after a restart.
 */
export class AutomaticBackups {
  readonly #around: BackupSurroundings;
  readonly #now: () => Date;
  #watched: Watched | null = null;
  #working = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(around: BackupSurroundings) {
    this.#around = around;
    this.#now = around.now ?? (() => new Date());
  }

  /** Begins with a library that was just opened; the first backup is made beside what else is done. */
  async enter(library: Library): Promise<void> {
    await this.leave();
    const place = await this.#around.places.of(library);
    const stop = (this.#around.regularly ?? hourly)(() => void this.#whenDue());
    this.#watched = { library, place, stop, ending: new AbortController() };
    void this.make();
  }

  /** Ends what is under way, which leaves nothing behind, and waits for it. */
  async leave(): Promise<void> {
    this.#watched?.stop();
    this.#watched?.ending.abort();
    await this.settled();
    this.#watched = null;
  }

  /** Null where no library is open. */
  get state(): Omit<BackupState, 'isAsking'> & Pick<BackupPlace, 'isAnswered'> {
    const place = this.#watched?.place;
    return {
      folder: place?.folder ?? null,
      lastAt: place?.lastAt ?? '',
      problem: place?.problem ?? null,
      isAnswered: place?.isAnswered ?? false,
      isBusy: this.#working > 0,
    };
  }

  /** Every place that backups were made in from this machine, the current one first. */
  get everyPlace(): readonly CopyPlace[] {
    const place = this.#watched?.place;
    if (place === undefined) return [];
    const { folder, lastAt, former } = place;
    const current = folder === null ? [] : [{ folder, lastAt, isCurrent: true }];
    return [...current, ...former.map((other) => ({ ...other, isCurrent: false }))];
  }

  /** Makes the first backup in a place and goes on there. @throws LibraryError where it cannot be made; then the old place stays. */
  async choose(folder: string): Promise<void> {
    await this.#inTurn(async (watched) => {
      const { madeAt } = await this.#backUp(watched, folder);
      const former = left(watched.place, folder);
      await this.#keep(watched, {
        folder,
        lastAt: madeAt,
        problem: null,
        isAnswered: true,
        former,
      });
    });
  }

  /** Makes one now; why it could not be made is part of the state. */
  make(): Promise<void> {
    return this.#inTurn(async (watched) => {
      const { folder } = watched.place;
      if (folder === null || watched.ending.signal.aborted) return;
      try {
        const { madeAt } = await this.#backUp(watched, folder);
        await this.#keep(watched, { ...watched.place, lastAt: madeAt, problem: null });
      } catch (error) {
        if (watched.ending.signal.aborted) return;
        await this.#keep(watched, { ...watched.place, problem: problemOf(error, folder) });
      }
    });
  }

  /** No more by itself: the person has said that they want none. */
  async stop(): Promise<void> {
    await this.#inTurn((watched) =>
      this.#keep(watched, {
        ...watched.place,
        folder: null,
        problem: null,
        isAnswered: true,
        former: left(watched.place, null),
      }),
    );
  }

  /** Resolves when nothing is being made. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  async #whenDue(): Promise<void> {
    const place = this.#watched?.place;
    if (place === undefined || this.#working > 0) return;
    if (place.problem !== null || isBackupDue(place.lastAt, this.#now())) await this.make();
  }

  #backUp({ library, ending }: Watched, folder: string) {
    return backUpLibrary(library.root, folder, this.#around.files, this.#now(), ending.signal);
  }

  async #keep(watched: Watched, place: BackupPlace): Promise<void> {
    watched.place = place;
    // What cannot be written down is still known until the program ends.
    await this.#around.places.keep(watched.library, place).catch(() => undefined);
  }

  #inTurn(work: (watched: Watched) => Promise<void>): Promise<void> {
    const watched = this.#watched;
    if (watched === null) return Promise.resolve();
    this.#working += 1;
    this.#around.onChange();
    const turn = this.#turn
      .then(() => work(watched))
      .finally(() => {
        this.#working -= 1;
        this.#around.onChange();
      });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

function problemOf(error: unknown, folder: string): LibraryProblem {
  if (error instanceof LibraryError) return error.problem;
  const cause = errorCode(error) || String(error);
  return { code: 'backup-failed', folder, cause };
}
