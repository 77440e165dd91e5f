import { join } from 'node:path';
import { z } from 'zod';
import type { RecentLibrary } from '../../shared/ipc/library-calls.ts';
import type { FileSystem } from '../library/disk/file-system.ts';
import { SettingsFile } from '../library/disk/settings-file.ts';

const schema = z.array(z.object({ folder: z.string(), name: z.string() })).default([]);
const longestList = 10;

/** The libraries that were open on this machine, the last one first. */
export class RecentLibraries {
  readonly #file: SettingsFile<typeof schema>;

  /** @param folder the user's settings folder. */
  constructor(folder: string, files: FileSystem) {
    this.#file = new SettingsFile(join(folder, 'recent-libraries.json'), schema, files);
  }

  read(): Promise<readonly RecentLibrary[]> {
    return this.#file.read();
  }

  async remember(library: RecentLibrary): Promise<void> {
    const others = (await this.read()).filter(({ folder }) => folder !== library.folder);
    await this.#file.write([library, ...others].slice(0, longestList));
  }
}
