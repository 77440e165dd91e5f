import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpackZip } from '../../../build/electron/unpack-zip.ts';

// Two stored files: bin/run (mode 755, "run") and text.txt (mode 644, "æ").
const archive =
  'UEsDBBQAAAAAAAAAIQDApHZQAwAAAAMAAAAHAAAAYmluL3J1bnJ1blBLAwQUAAAAAAAAACEAr5C7ngIAAAACAAAACAAAAHRleHQudHh0w6ZQSwECFAMUAAAAAAAAACEAwKR2UAMAAAADAAAABwAAAAAAAAAAAAAA7YEAAAAAYmluL3J1blBLAQIUAxQAAAAAAAAAIQCvkLueAgAAAAIAAAAIAAAAAAAAAAAAAACkgSgAAAB0ZXh0LnR4dFBLBQYAAAAAAgACAGsAAABQAAAAAAA=';

// One file, named ../escape.
const hostile =
  'UEsDBBQAAAAAAAMBdl2DFtyMAQAAAAEAAAAJAAAALi4vZXNjYXBleFBLAQIUAxQAAAAAAAMBdl2DFtyMAQAAAAEAAAAJAAAAAAAAAAAAAACAAQAAAAAuLi9lc2NhcGVQSwUGAAAAAAEAAQA3AAAAKAAAAAAA';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'zip-'));
});
afterAll(() => rm(home, { recursive: true }));

async function unpack(content: string, name: string): Promise<string> {
  const file = join(home, `${name}.zip`);
  await writeFile(file, Buffer.from(content, 'base64'));
  await unpackZip(file, join(home, name));
  return join(home, name);
}

it('unpacks every file with its permissions', async () => {
  const folder = await unpack(archive, 'good');
  expect(await readFile(join(folder, 'text.txt'), 'utf8')).toBe('æ');
  expect((await stat(join(folder, 'bin/run'))).mode & 0o777).toBe(0o755);
  expect((await stat(join(folder, 'text.txt'))).mode & 0o777).toBe(0o644);
});

it('refuses an archive that wants to write outside its folder', async () => {
  await expect(unpack(hostile, 'bad')).rejects.toThrow(/invalid relative path/);
});
