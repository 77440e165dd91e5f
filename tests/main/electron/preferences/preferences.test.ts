import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Preferences } from '../../../../main/electron/preferences/preferences.ts';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const read = (path: string) => Preferences.read(path, nodeFileSystem);
const window = { x: 1, y: 2, width: 900, height: 700, isMaximised: true };

test('a person who has chosen nothing is spoken to in Danish', async () => {
  const preferences = await read(join(await temporaryFolder(), 'preferences.json'));
  expect(preferences.values).toEqual({ language: 'da', window: null });
});

test('what was chosen holds at once and at the next start, each by itself', async () => {
  const path = join(await temporaryFolder(), 'preferences.json');
  const preferences = await read(path);
  await Promise.all([preferences.change({ language: 'en' }), preferences.change({ window })]);
  expect(preferences.values).toEqual({ language: 'en', window });
  expect((await read(path)).values).toEqual({ language: 'en', window });
});

test('one value that can’t be understood takes no other with it', async () => {
  const path = join(await temporaryFolder(), 'preferences.json');
  await writeFile(path, JSON.stringify({ language: 'en', window: { x: 'venstre' } }));
  expect((await read(path)).values).toEqual({ language: 'en', window: null });
  await writeFile(path, JSON.stringify({ language: 'tlh', window }));
  expect((await read(path)).values).toEqual({ language: 'da', window });
});
