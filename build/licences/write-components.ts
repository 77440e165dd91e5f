import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { inOrder } from './component.ts';
import { licenceInLock, shippedPackages } from './shipped-packages.ts';

const bundledSchema = z.array(
  z.object({ name: z.string(), version: z.string(), identifier: z.string().default('') }),
);

/** Where the bundler lists what it put into the window's page, with the text of each licence. */
export const bundledList = 'third-party.json';

/**
 * Writes the list of what the program stands on, for its about box: the packages of the page's bundle
 * and those that come as they are.
 * @param root of the checkout, with `out/renderer` built.
 */
export async function writeComponents(root: string): Promise<void> {
  const read = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const lock = await read('package-lock.json');
  const bundled = bundledSchema
    .parse(await read(`out/renderer/${bundledList}`))
    .map(({ name, version, identifier }) => ({
      name,
      version,
      // Some packages keep a second, barer package.json beside their modules.
      licence: identifier || licenceInLock(lock, name, version),
    }));
  const components = inOrder([...bundled, ...shippedPackages(lock)]);
  await writeFile(join(root, 'out/main/components.json'), JSON.stringify(components, null, 2));
}
