import { join } from 'node:path';
import { z } from 'zod';
import type { LibraryProblem } from '../../shared/library/library-problem.ts';
import type { FileSystem } from '../library/disk/file-system.ts';
import { SettingsFile } from '../library/disk/settings-file.ts';
import type { Library } from '../library/library.ts';

const placeSchema = z.object({
  folder: z.nullable(z.string()),
  lastAt: z.string(),
  problem: z.nullable(z.custom<LibraryProblem>((value) => typeof value === 'object')),
  /** Whether a person has chosen, or said that they want none. */
  isAnswered: z.boolean(),
  /** Where they went before, and when the last one was made there: what lies there stays. */
  former: z.array(z.object({ folder: z.string(), lastAt: z.string() })).default([]),
});

/** Where a library's backups go on this machine, and how the last one went. */
export type BackupPlace = Readonly<z.infer<typeof placeSchema>>;

const nowhere: BackupPlace = {
  folder: null,
  lastAt: '',
  problem: null,
  isAnswered: false,
  former: [],
};

const schema = z.record(z.string(), placeSchema).default({});

/**
 * The places of backups by library and where it lies: a copy of a library, such as one out of a backup,
 * must not take the place of its backups. They belong to a machine, and never lie in the library.
 */
export class BackupPlaces {
  readonly #file: SettingsFile<typeof schema>;

  /** @param folder the user's settings folder. */
  constructor(folder: string, files: FileSystem) {
    this.#file = new SettingsFile(join(folder, 'backups.json'), schema, files);
  }

  async of(library: Library): Promise<BackupPlace> {
    return (await this.#file.read())[keyOf(library)] ?? nowhere;
  }

  async keep(library: Library, place: BackupPlace): Promise<void> {
    await this.#file.write({ ...(await this.#file.read()), [keyOf(library)]: place });
  }
}

/** The place, with where it is now among the former ones unless it stays the same. */
export function left(place: BackupPlace, next: string | null): BackupPlace['former'] {
  const { folder, lastAt, former } = place;
  const others = former.filter((other) => other.folder !== next && other.folder !== folder);
  return folder === null || folder === next ? others : [...others, { folder, lastAt }];
}

function keyOf({ state, root }: Library): string {
  return `${state.info.id} ${root}`;
}
