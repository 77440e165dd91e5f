import { dirname } from 'node:path';
import type { z } from 'zod';
import { type FileSystem, writeDurably } from './file-system.ts';

/**
 * A small file of a person's settings on this machine. One that is not there, or not whole, is worth
 * less than an error at start-up: it reads as what `schema` makes of nothing.
 */
export class SettingsFile<Schema extends z.ZodType> {
  readonly #path: string;
  readonly #schema: Schema;
  readonly #files: FileSystem;
  #writing: Promise<void> = Promise.resolve();

  /** @param schema must take `undefined`, by a default. */
  constructor(path: string, schema: Schema, files: FileSystem) {
    this.#path = path;
    this.#schema = schema;
    this.#files = files;
  }

  async read(): Promise<z.output<Schema>> {
    try {
      const bytes = await this.#files.readFile(this.#path);
      return this.#schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    } catch {
      return this.#schema.parse(undefined);
    }
  }

  /** Writes after what is being written already, so that the last one stands. */
  write(value: z.output<Schema>): Promise<void> {
    const write = async () => {
      await this.#files.makeFolder(dirname(this.#path));
      await writeDurably(this.#files, this.#path, Buffer.from(JSON.stringify(value, null, 2)));
    };
    this.#writing = this.#writing.then(write, write);
    return this.#writing;
  }

  /** Resolves when nothing is being written. */
  settled(): Promise<unknown> {
    return this.#writing.catch(() => undefined);
  }
}
