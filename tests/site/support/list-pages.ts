import { readdir } from 'node:fs/promises';

/** Every page of a site, relative to its folder and with `/`. */
export async function listPages(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
