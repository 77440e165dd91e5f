import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDurably } from '../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import { failingFileSystem, fileError, type Operation } from '../../support/failing-file-system.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytes = Buffer.from('ny');

async function oldFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'historie.json');
  await writeFile(path, 'gammel');
  return path;
}

test('replaces a file with one that only its owner may read', async () => {
  const path = await oldFile();
  await writeDurably(nodeFileSystem, path, bytes);
  expect(await readFile(path, 'utf8')).toBe('ny');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(path, '..'))).toEqual(['historie.json']);
});

test('flushes the temporary file before the rename and the folder after it', async () => {
  const path = await oldFile();
  const order: Operation[] = [];
  await writeDurably(
    failingFileSystem((operation) => order.push(operation)),
    path,
    bytes,
  );
  expect(order).toEqual(['writeNewFile', 'rename', 'flushFolder']);
});

test('puts the new bytes in place only behind what must come first', async () => {
  const path = await oldFile();
  const order: string[] = [];
  let finish = () => {};
  const first = new Promise<void>((resolve) => {
    finish = resolve;
  }).then(() => order.push('first'));
  const files = failingFileSystem((operation) => {
    order.push(operation);
    // What must come first is not done before the new bytes are on their way.
    if (operation === 'writeNewFile') finish();
  });
  await writeDurably(files, path, bytes, first);
  expect(order).toEqual(['writeNewFile', 'first', 'rename', 'flushFolder']);
});

test('leaves the old file whole when what must come first fails', async () => {
  const path = await oldFile();
  const first = Promise.reject(fileError('EIO'));
  await expect(writeDurably(nodeFileSystem, path, bytes, first)).rejects.toMatchObject({
    code: 'EIO',
  });
  expect(await readFile(path, 'utf8')).toBe('gammel');
  expect(await readdir(join(path, '..'))).toEqual(['historie.json']);
});

test.each(['EPERM', 'EBUSY', 'EACCES'])('tries a rename again while %s passes', async (code) => {
  const path = await oldFile();
  let refusals = 3;
  const files = failingFileSystem((operation) => {
    if (operation === 'rename' && refusals > 0) {
      refusals -= 1;
      throw fileError(code);
    }
  });
  await writeDurably(files, path, bytes);
  expect(await readFile(path, 'utf8')).toBe('ny');
});

test.each([
  ['writeNewFile', 'ENOSPC'],
  ['rename', 'EPERM'],
  ['rename', 'EIO'],
] as const)('leaves the old file whole when %s fails with %s', async (failing, code) => {
  const path = await oldFile();
  const files = failingFileSystem((operation) => {
    if (operation === failing) throw fileError(code);
  });
  await expect(writeDurably(files, path, bytes)).rejects.toMatchObject({ code });
  expect(await readFile(path, 'utf8')).toBe('gammel');
  expect(await readdir(join(path, '..'))).toEqual(['historie.json']);
});
