import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restoreAsNew } from '../../../../main/library/backup/restore-as-new.ts';
import { openLibrary } from '../../../../main/library/open-library.ts';
import { librarySentence } from '../../../../shared/library/library-sentence.ts';
import { messages } from '../../../../shared/messages/messages.ts';
import { failingFileSystem, fileError } from '../../../support/failing-file-system.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { backedUpLibrary } from './backed-up-library.ts';

describe('a backup restored as a library of its own', () => {
  test('gives back every document, original and picture byte for byte', async () => {
    const { library, pictured, backup } = await backedUpLibrary();
    const folder = join(await temporaryFolder(), 'Gendannet æøå');
    const report = await restoreAsNew(backup.file, folder);
    expect(report).toEqual({ stories: 2, originals: 2, withoutOriginals: null });

    const again = await openLibrary(folder, 'read');
    expect(again.state).toEqual(library.state);
    expect(again.setAside).toEqual([]);
    expect(await again.readOriginal(pictured.id)).toMatchObject({ text: 'Cyklens original' });
    const file = pictured.media[0]?.file ?? '';
    expect(await again.media.read(file)).toEqual(await library.media.read(file));
  });

  test('fills an empty folder, and leaves nothing beside it', async () => {
    const { backup } = await backedUpLibrary();
    const parent = await temporaryFolder();
    await mkdir(join(parent, 'tom'));
    await restoreAsNew(backup.file, join(parent, 'tom'));
    expect(await readdir(parent)).toEqual(['tom']);
    await (await openLibrary(join(parent, 'tom'), 'change')).close();
  });

  test('goes into a path of 250 letters with spaces and æøå', async () => {
    const { backup } = await backedUpLibrary();
    const folder = join(await temporaryFolder(), `${'Å b'.repeat(40)}`, 'ø'.repeat(125));
    expect(folder.length).toBeGreaterThanOrEqual(250);
    await restoreAsNew(backup.file, folder);
    expect((await openLibrary(folder, 'read')).state.stories.size).toBe(2);
  });

  test('comes without originals where they are not beside it, and says so', async () => {
    const { pictured, backup } = await backedUpLibrary();
    await rm(backup.originals);
    const folder = join(await temporaryFolder(), 'ny');
    expect(await restoreAsNew(backup.file, folder)).toMatchObject({
      stories: 2,
      originals: 0,
      withoutOriginals: { code: 'backup-not-found' },
    });
    expect(await (await openLibrary(folder, 'read')).readOriginal(pictured.id)).toBeNull();
  });

  test('comes without originals that are damaged, and says so', async () => {
    const { backup } = await backedUpLibrary();
    await writeFile(backup.originals, 'ikke en zip');
    const folder = join(await temporaryFolder(), 'ny');
    expect(await restoreAsNew(backup.file, folder)).toMatchObject({
      withoutOriginals: { code: 'not-a-backup' },
    });
  });
});

describe('a restore is refused', () => {
  test('over a folder with anything in it, which it does not touch', async () => {
    const { backup } = await backedUpLibrary();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'brev.txt'), 'mit');
    await expect(restoreAsNew(backup.file, folder)).rejects.toMatchObject({
      problem: { code: 'folder-in-use' },
    });
    expect(await readdir(folder)).toEqual(['brev.txt']);
    expect(await readFile(join(folder, 'brev.txt'), 'utf8')).toBe('mit');
  });

  test('of the originals alone', async () => {
    const { backup } = await backedUpLibrary();
    const folder = join(await temporaryFolder(), 'ny');
    await expect(restoreAsNew(backup.originals, folder)).rejects.toMatchObject({
      problem: { code: 'not-a-backup' },
    });
  });

  test.each(['ENOSPC', 'EROFS', 'EIO'])(
    'by a disk that says %s, and leaves nothing',
    async (code) => {
      const { backup } = await backedUpLibrary();
      const parent = await temporaryFolder();
      let writes = 0;
      const disk = failingFileSystem((operation) => {
        if (operation === 'writeNewFile') writes += 1;
        if (writes === 3) throw fileError(code);
      });
      const folder = join(parent, 'ny');
      const problem = { code: 'restore-failed', folder, cause: code } as const;
      await expect(restoreAsNew(backup.file, folder, disk)).rejects.toMatchObject({ problem });
      expect(await readdir(parent)).toEqual([]);
      expect(librarySentence(problem, messages('da'))).toContain('Sikkerhedskopien er ikke rørt');
    },
  );
});
