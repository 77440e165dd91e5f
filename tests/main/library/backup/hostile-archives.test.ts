import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSafeEntryName } from '../../../../main/library/backup/entry-name.ts';
import { checkArchive } from '../../../../main/library/backup/read-archive.ts';
import { restoreAsNew } from '../../../../main/library/backup/restore-as-new.ts';
import type { BackupManifest } from '../../../../shared/library/backup-manifest.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { type ZipPart, zipOf } from '../../../support/zip-of.ts';
import { backedUpLibrary } from './backed-up-library.ts';

const head: Omit<BackupManifest, 'files'> = {
  format: 1,
  part: 'library',
  library: { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'Fremmed' },
  madeAt: '2026-01-01T00:00:00.000Z',
};

function listed([path, content]: ZipPart) {
  const bytes = Buffer.from(content);
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A backup's file as somebody could make it by hand, on the disk. */
async function forged(
  parts: readonly ZipPart[],
  manifest: unknown = { ...head, files: parts.map(listed) },
): Promise<string> {
  const path = join(await temporaryFolder(), 'fremmed.zip');
  await writeFile(path, zipOf([...parts, ['manifest.json', JSON.stringify(manifest)]]));
  return path;
}

async function refusal(zip: string): Promise<string> {
  const parent = await temporaryFolder();
  const refused = await restoreAsNew(zip, join(parent, 'ny')).catch((error: unknown) => error);
  expect(await readdir(parent)).toEqual([]);
  expect(refused).toMatchObject({ problem: { code: expect.any(String) } });
  return (refused as { problem: { code: string } }).problem.code;
}

const library: ZipPart = ['library.json', '{}'];

test('a file made by hand that keeps the rules is read', async () => {
  expect((await checkArchive(await forged([library]))).library.name).toBe('Fremmed');
});

describe('a backup is not opened', () => {
  test.each([
    '../ude.json',
    'stories/../../ude.json',
    '/etc/ude.json',
    'C:/ude.json',
    'stories\\..\\..\\ude.json',
    'stories/.skjult.json',
    '.lock',
    'stories/con.json',
    'stories//dobbelt.json',
  ])('that names %s', async (name) => {
    expect(await refusal(await forged([library, [name, 'x']]))).toBe('backup-unsafe');
  });

  test('that unpacks to more than it says', async () => {
    const bomb: ZipPart = ['stories/bombe.json', Buffer.alloc(5_000_000)];
    const files = [listed(library), { ...listed(bomb), size: 10 }];
    expect(await refusal(await forged([library, bomb], { ...head, files }))).toBe('backup-damaged');
  });

  test('that says it unpacks to far more than its size can mean', async () => {
    const files = [{ ...listed(library), size: 100 * 1024 * 1024 }];
    expect(await refusal(await forged([library], { ...head, files }))).toBe('backup-unsafe');
  });

  test('that holds what its manifest does not name, or the same twice', async () => {
    const extra: ZipPart = ['stories/mere.json', 'x'];
    const files = [listed(library)];
    expect(await refusal(await forged([library, extra], { ...head, files }))).toBe('backup-unsafe');
    expect(await refusal(await forged([library, extra, extra]))).toBe('backup-unsafe');
  });

  test('that brings an original among the stories', async () => {
    expect(await refusal(await forged([library, ['originals/x.json', 'x']]))).toBe('backup-unsafe');
  });

  test('that lacks what its manifest names', async () => {
    const files = [listed(library), listed(['stories/væk.json', 'x'])];
    expect(await refusal(await forged([library], { ...head, files }))).toBe('backup-damaged');
    expect(await refusal(await forged([['stories/x.json', 'x']]))).toBe('backup-damaged');
  });

  test('whose bytes are not those that were kept', async () => {
    const files = [{ ...listed(library), sha256: '0'.repeat(64) }];
    expect(await refusal(await forged([library], { ...head, files }))).toBe('backup-damaged');
  });

  test('that a newer program made', async () => {
    expect(await refusal(await forged([library], { ...head, format: 2, more: true }))).toBe(
      'backup-newer',
    );
  });

  test.each([
    ['no manifest', zipOf([library])],
    ['no zip at all', Buffer.from('hej')],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s', async (_, bytes) => {
    const path = join(await temporaryFolder(), 'fremmed.zip');
    await writeFile(path, bytes);
    expect(await refusal(path)).toBe('not-a-backup');
  });

  test('that is not there', async () => {
    expect(await refusal(join(await temporaryFolder(), 'væk.zip'))).toBe('backup-not-found');
  });
});

test('a backup that is cut off or bent anywhere is refused, never restored as something else', async () => {
  const { backup } = await backedUpLibrary();
  const whole = await readFile(backup.file);
  const path = join(await temporaryFolder(), 'skadet.zip');
  for (let at = 0; at < whole.length; at += 97) {
    await writeFile(path, whole.subarray(0, at));
    await expect(checkArchive(path)).rejects.toMatchObject({ problem: {} });
  }
  const unchanged = await checkArchive(backup.file);
  for (let at = 0; at < whole.length; at += 41) {
    const bent = Buffer.from(whole);
    bent[at] = (bent[at] ?? 0) ^ 0x10;
    await writeFile(path, bent);
    // A bit of a file's date or mode is nobody's loss: what passes holds the very same files.
    const read = await checkArchive(path).catch((error: unknown) => error);
    if (!(read instanceof Error)) expect(read).toEqual(unchanged);
    else expect(read).toMatchObject({ problem: {} });
  }
});

test.each([
  ['stories/01ARZ3NDEKTSV4RRFFQ69G5FAV.json', true],
  ['stories/Historie (konflikt på Bos pc).json', true],
  ['media/æøå.png', true],
  ['', false],
  ['a/', false],
  ['a/b.', false],
  ['a/b ', false],
  ['NUL', false],
  ['a/com1.txt', false],
  ['a/\u0000', false],
])('%j is a fit name: %s', (name, fit) => {
  expect(isSafeEntryName(name)).toBe(fit);
});
