import { join } from 'node:path';
import { z } from 'zod';
import type { RecentLibrary } from '../../shared/ipc/library-calls.ts';
import { type FileSystem, writeDurably } from '../library/file-system.ts';

const schema = z.array(z.object({ folder: z.string(), name: z.string() }));
const longestList = 10;

/** The libraries that were open on this machine, the last one first. */
export class RecentLibraries {
  readonly #folder: string;
  readonly #files: FileSystem;

  /** @param folder the user's settings folder. */
  constructor(folder: string, files: FileSystem) {
    this.#folder = folder;
    this.#files = files;
  }

  async read(): Promise<readonly RecentLibrary[]> {
    try {
      const bytes = await this.#files.readFile(this.#path);
      return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    } catch {
      // A list that is not there, or not whole, is worth less than an error at start-up.
      return [];
    }
  }

  async remember(library: RecentLibrary): Promise<void> {
    const others = (await this.read()).filter(({ folder }) => folder !== library.folder);
    const list = [library, ...others].slice(0, longestList);
    await this.#files.makeFolder(this.#folder);
    await writeDurably(this.#files, this.#path, Buffer.from(JSON.stringify(list, null, 2)));
  }

  get #path(): string {
    return join(this.#folder, 'recent-libraries.json');
  }
}
