import { join } from 'node:path';
import { z } from 'zod';
import { cloudOf } from '../../shared/library/cloud-folder.ts';
import type { FileSystem } from '../library/disk/file-system.ts';
import { SettingsFile } from '../library/disk/settings-file.ts';

const schema = z.array(z.string()).default([]);

/** The folders of which a person was told that a program synchronises them: once is enough. */
export class ToldClouds {
  readonly #file: SettingsFile<typeof schema>;

  /** @param folder the user's settings folder. */
  constructor(folder: string, files: FileSystem) {
    this.#file = new SettingsFile(join(folder, 'told-clouds.json'), schema, files);
  }

  /** The program that synchronises a library's folder; empty where none does, or it was told before. */
  async toTell(library: string): Promise<string> {
    const cloud = cloudOf(library);
    if (cloud === '') return '';
    const told = await this.#file.read();
    if (told.includes(library)) return '';
    // Told once more is no harm.
    await this.#file.write([...told, library]).catch(() => undefined);
    return cloud;
  }
}
