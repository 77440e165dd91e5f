import { z } from 'zod';
import { languages } from '../../../shared/messages/language.ts';
import type { FileSystem } from '../../library/disk/file-system.ts';
import { SettingsFile } from '../../library/disk/settings-file.ts';
import { placementSchema } from '../window/window-placement.ts';

const schema = z
  .object({
    language: z.enum(languages).catch('da'),
    window: z.nullable(placementSchema).catch(null),
  })
  .default({ language: 'da', window: null });

type Values = z.infer<typeof schema>;

/** What a person has chosen on this machine, read once at the start and kept when it changes. */
export class Preferences {
  readonly #file: SettingsFile<typeof schema>;
  #values: Values;

  private constructor(file: SettingsFile<typeof schema>, values: Values) {
    this.#file = file;
    this.#values = values;
  }

  static async read(path: string, files: FileSystem): Promise<Preferences> {
    const file = new SettingsFile(path, schema, files);
    return new Preferences(file, await file.read());
  }

  get values(): Readonly<Values> {
    return this.#values;
  }

  /** Changes some of them at once, and keeps them; rejects where the disk refuses. */
  async change(changes: Partial<Values>): Promise<void> {
    this.#values = { ...this.#values, ...changes };
    await this.#file.write(this.#values);
  }

  /** Resolves when what was changed last is on the disk, or could not be. */
  settled(): Promise<unknown> {
    return this.#file.settled();
  }
}
