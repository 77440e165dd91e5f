import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { SettingsFile } from '../../../../main/library/disk/settings-file.ts';
import { failingFileSystem, fileError } from '../../../support/failing-file-system.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const schema = z.object({ count: z.int() }).default({ count: 0 });

test('settings that were written are read again, also by another process', async () => {
  const path = join(await temporaryFolder(), 'dybt/nede/settings.json');
  await new SettingsFile(path, schema, nodeFileSystem).write({ count: 3 });
  expect(await new SettingsFile(path, schema, nodeFileSystem).read()).toEqual({ count: 3 });
});

test('a file that is missing, damaged or of another shape reads as nothing chosen', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  const file = new SettingsFile(path, schema, nodeFileSystem);
  expect(await file.read()).toEqual({ count: 0 });
  for (const text of ['', '{"count"', '{"count":"mange"}']) {
    await writeFile(path, text);
    expect(await file.read()).toEqual({ count: 0 });
  }
});

test('of several writes at once the last one stands, and nothing half-written lies beside it', async () => {
  const folder = await temporaryFolder();
  const file = new SettingsFile(join(folder, 'settings.json'), schema, nodeFileSystem);
  await Promise.all([1, 2, 3].map((count) => file.write({ count })));
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({ count: 3 });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

test('a disk that refuses is told of, and the next write is tried all the same', async () => {
  const folder = await temporaryFolder();
  let isFull = true;
  const files = failingFileSystem((operation) => {
    if (isFull && operation === 'writeNewFile') throw fileError('ENOSPC');
  });
  const file = new SettingsFile(join(folder, 'settings.json'), schema, files);
  await expect(file.write({ count: 1 })).rejects.toThrow('ENOSPC');
  await file.settled();
  isFull = false;
  await file.write({ count: 2 });
  expect(await file.read()).toEqual({ count: 2 });
});
