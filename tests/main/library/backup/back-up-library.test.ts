import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUpLibrary } from '../../../../main/library/backup/back-up-library.ts';
import { checkArchive } from '../../../../main/library/backup/read-archive.ts';
import type { FileBytes, FileSystem } from '../../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { backupName } from '../../../../shared/library/backup-name.ts';
import { librarySentence } from '../../../../shared/library/library-sentence.ts';
import { messages } from '../../../../shared/messages/messages.ts';
import {
  failingFileSystem,
  fileError,
  type Operation,
} from '../../../support/failing-file-system.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { backedUpLibrary } from './backed-up-library.ts';

const texts = messages('da');

describe('a backup', () => {
  test('holds every file of the library by its hash, and the originals apart', async () => {
    const { library, pictured, plain, collection, place } = await backedUpLibrary();
    const at = '2026-04-01T10:00:00.000Z';
    await library.apply({ type: 'edit-story', id: plain.id, content: { lead: 'Ny' }, at });
    const backup = await backUpLibrary(library.root, place, undefined, new Date('2027-01-01'));
    const [journal] = (await readdir(join(library.root, 'history'))).filter((name) =>
      name.endsWith('.jsonl'),
    );
    const made = await checkArchive(backup.file);
    expect(made).toMatchObject({ part: 'library', library: { name: 'Prøven' } });
    expect(made.files.map(({ path }) => path).sort()).toEqual(
      [
        'library.json',
        `media/${pictured.media[0]?.file}`,
        `stories/${pictured.id}.json`,
        `stories/${plain.id}.json`,
        `collections/${collection}.json`,
        `history/${plain.id}.json.gz`,
        `history/${journal}`,
      ].sort(),
    );
    const head = await readFile(join(library.root, 'library.json'));
    expect(made.files.find(({ path }) => path === 'library.json')).toEqual({
      path: 'library.json',
      size: head.length,
      sha256: createHash('sha256').update(head).digest('hex'),
    });

    const originals = await checkArchive(backup.originals);
    expect(originals.part).toBe('originals');
    expect(originals.files.map(({ path }) => path).sort()).toEqual(
      [`originals/${pictured.id}.json`, `originals/${plain.id}.json`].sort(),
    );
    expect(backup).toMatchObject({ stories: 2, files: 7, removed: [], leftOut: [] });
  });

  test('leaves nothing but its two files in the place', async () => {
    const { place, backup } = await backedUpLibrary();
    expect((await readdir(place)).sort()).toEqual(
      [basename(backup.file), basename(backup.originals)].sort(),
    );
  });

  test('of originals no longer holds one that was erased', async () => {
    const { library, pictured, plain, place, backup } = await backedUpLibrary();
    await rm(join(library.root, 'originals', `${pictured.id}.json`));
    await backUpLibrary(library.root, place);
    const { files } = await checkArchive(backup.originals);
    expect(files.map(({ path }) => path)).toEqual([`originals/${plain.id}.json`]);
  });

  test('says which file it left out for its name', async () => {
    const { library, place } = await backedUpLibrary();
    await writeFile(join(library.root, 'media', 'hvad?.png'), 'x');
    expect((await backUpLibrary(library.root, place)).leftOut).toEqual(['media/hvad?.png']);
  });

  test('goes into a path of 250 letters with spaces and æøå', async () => {
    const library = await madeLibrary();
    const long = join(
      await temporaryFolder(),
      'Sikker æøå '.repeat(10).trim(),
      'Ø'.repeat(120),
      'å b',
    );
    expect(long.length).toBeGreaterThanOrEqual(250);
    await mkdir(long, { recursive: true });
    const { file } = await backUpLibrary(library.root, long);
    expect((await checkArchive(file)).files).toHaveLength(1);
  });

  test('clears away what is no longer to be kept, and nothing that is another’s', async () => {
    const { library, place, backup } = await backedUpLibrary();
    const id = library.state.info.id;
    const old = backupName({ madeAt: '2020-01-01T08:00:00.000Z', library: id });
    const newer = backupName({ madeAt: '2020-01-01T09:00:00.000Z', library: id });
    const other = backupName({
      madeAt: '2020-01-01T08:00:00.000Z',
      library: `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`,
    });
    for (const name of [old, newer, other, 'ferie.zip']) await writeFile(join(place, name), 'x');
    const { removed } = await backUpLibrary(library.root, place);
    expect(removed).toEqual(expect.arrayContaining([old]));
    expect(await readdir(place)).toEqual(expect.arrayContaining([newer, other, 'ferie.zip']));
    expect(removed).not.toContain(newer);
    await access(backup.originals);
  });
});

describe('a backup is refused', () => {
  test('inside the library itself', async () => {
    const library = await madeLibrary();
    const inside = join(library.root, 'backups');
    await expect(backUpLibrary(library.root, inside)).rejects.toMatchObject({
      problem: { code: 'backup-inside-library' },
    });
    await expect(backUpLibrary(library.root, library.root)).rejects.toMatchObject({
      problem: { code: 'backup-inside-library' },
    });
  });

  test('into a disk that is not in, which no folder is made for', async () => {
    const library = await madeLibrary();
    const gone = join(await temporaryFolder(), 'USB');
    const problem = { code: 'backup-failed', folder: gone, cause: 'ENOENT' } as const;
    await expect(backUpLibrary(library.root, gone)).rejects.toMatchObject({ problem });
    await expect(access(gone)).rejects.toThrow();
    expect(librarySentence(problem, texts)).toContain('Er disken sat i');
  });

  test.each<[Operation, string, string]>([
    ['writeNewFile', 'ENOSPC', 'fuld'],
    ['writeNewFile', 'EROFS', 'ikke skrives'],
    ['writeNewFile', 'EIO', 'EIO'],
    ['rename', 'ENOENT', 'Er disken sat i'],
    ['flushFolder', 'EIO', 'EIO'],
  ])('where %s answers %s; earlier backups stay', async (failing, code, words) => {
    const { library, place, backup } = await backedUpLibrary();
    const before = await readFile(backup.originals);
    const disk = failingFileSystem((operation) => {
      if (operation === failing) throw fileError(code);
    });
    const problem = { code: 'backup-failed', folder: place, cause: code } as const;
    const later = new Date('2027-01-01T00:00:00.000Z');
    await expect(backUpLibrary(library.root, place, disk, later)).rejects.toMatchObject({
      problem,
    });
    expect(librarySentence(problem, texts)).toContain(words);
    await checkArchive(backup.file);
    expect(await readFile(backup.originals)).toEqual(before);
    expect((await readdir(place)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([1, 3000])('where the disk is full after %i bytes', async (room) => {
    const { library, place } = await backedUpLibrary();
    const before = (await readdir(place)).sort();
    const disk: FileSystem = {
      ...nodeFileSystem,
      writeNewFile: (path, bytes) => nodeFileSystem.writeNewFile(path, upTo(room, bytes)),
    };
    await expect(backUpLibrary(library.root, place, disk)).rejects.toMatchObject({
      problem: { code: 'backup-failed', cause: 'ENOSPC' },
    });
    expect((await readdir(place)).sort()).toEqual(before);
  });

  test('where the disk gives back other bytes than it took', async () => {
    const { library, place, backup } = await backedUpLibrary();
    const before = (await readdir(place)).sort();
    const disk: FileSystem = {
      ...nodeFileSystem,
      writeNewFile: (path, bytes) => nodeFileSystem.writeNewFile(path, bent(bytes)),
    };
    const problem = { code: 'backup-failed', folder: place, cause: 'not-read-back' } as const;
    await expect(backUpLibrary(library.root, place, disk)).rejects.toMatchObject({ problem });
    expect(librarySentence(problem, texts)).toContain('i stykker');
    expect((await readdir(place)).sort()).toEqual(before);
    await checkArchive(backup.file);
  });

  test('where the library’s own disk fails', async () => {
    const { library, place } = await backedUpLibrary();
    const before = (await readdir(place)).sort();
    const disk: FileSystem = {
      ...nodeFileSystem,
      async *readPieces(path) {
        if (path.includes('stories')) throw fileError('EIO');
        yield* nodeFileSystem.readPieces(path);
      },
    };
    await expect(backUpLibrary(library.root, place, disk)).rejects.toMatchObject({
      problem: { code: 'backup-failed', cause: 'EIO' },
    });
    expect((await readdir(place)).sort()).toEqual(before);
  });
});

test('a story that is deleted while the backup is made is passed over', async () => {
  const { library, plain, place } = await backedUpLibrary();
  const disk: FileSystem = {
    ...nodeFileSystem,
    async *readPieces(path) {
      if (path.includes(plain.id)) throw fileError('ENOENT');
      yield* nodeFileSystem.readPieces(path);
    },
  };
  const { file, stories } = await backUpLibrary(library.root, place, disk);
  expect(stories).toBe(1);
  expect((await checkArchive(file)).files.map(({ path }) => path)).not.toContain(
    `stories/${plain.id}.json`,
  );
});

async function* upTo(room: number, bytes: FileBytes): AsyncGenerator<Uint8Array> {
  let written = 0;
  for await (const piece of piecesOf(bytes)) {
    written += piece.byteLength;
    if (written > room) throw fileError('ENOSPC');
    yield piece;
  }
}

/** One bit the other way, in the middle of the first long piece. */
async function* bent(bytes: FileBytes): AsyncGenerator<Uint8Array> {
  let isBent = false;
  for await (const piece of piecesOf(bytes)) {
    const copy = Buffer.from(piece);
    const middle = Math.floor(copy.length / 2);
    if (!isBent && copy.length > 100) {
      copy[middle] = (copy[middle] ?? 0) ^ 1;
      isBent = true;
    }
    yield copy;
  }
}

async function* piecesOf(bytes: FileBytes): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
