import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

interface Backup {
  readonly file: string;
  readonly originals: string;
}

/** A folder with a library `bib` of two stories, and an empty folder `usb`. */
async function start(): Promise<{ folder: string; ids: readonly string[] }> {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib']);
  await writeFile(join(folder, 'a.txt'), 'Kaffe klokken ni\n\nHun kom.');
  await writeFile(join(folder, 'b.txt'), 'Cyklen\n\nDen stod der.');
  await mkdir(join(folder, 'usb'));
  const { stories } = await jsonIn<{ stories: readonly { id: string }[] }>(
    folder,
    'import',
    'bib',
    'a.txt',
    'b.txt',
  );
  return { folder, ids: stories.map(({ id }) => id) };
}

describe('backup', () => {
  it('says where the backup lies and what is in it', async () => {
    const { folder } = await start();
    const { status, printed } = await runIn(folder, ['backup', 'bib', 'usb']);
    expect(status).toBe(0);
    expect(printed).toContain('læst igennem: 2 historier');
    expect(await readdir(join(folder, 'usb'))).toHaveLength(2);
    const report = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    expect(report).toMatchObject({ stories: 2, files: 4, leftOut: [] });
    expect(await readdir(join(folder, 'usb'))).toContain(basename(report.file));
  });

  it('refuses a place that is not there, one inside the library, and none', async () => {
    const { folder } = await start();
    const gone = await runIn(folder, ['backup', 'bib', 'væk']);
    expect(gone).toMatchObject({ status: 1, printed: '' });
    expect(gone.said).toContain('Er disken sat i');
    const inside = await runIn(folder, ['backup', 'bib', 'bib/backups']);
    expect(inside.said).toContain('ligger inde i biblioteket');
    expect((await runIn(folder, ['backup', 'bib'])).status).toBe(2);
    expect((await runIn(folder, ['backup', 'usb', 'bib'])).said).toContain('ikke et bibliotek');
  });
});

describe('restore', () => {
  it('makes a new library of a backup', async () => {
    const { folder, ids } = await start();
    const { file } = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    await rm(join(folder, 'bib'), { recursive: true });
    expect(await jsonIn(folder, 'restore', file, 'ny')).toEqual({
      library: join(folder, 'ny'),
      stories: 2,
      originals: 2,
    });
    const list = await jsonIn<readonly { id: string }[]>(folder, 'list', 'ny');
    expect(list.map(({ id }) => id)).toEqual(ids);
  });

  it('brings what is gone back into the library, and says what is the same', async () => {
    const { folder, ids } = await start();
    const { file } = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    await rm(join(folder, 'bib', 'stories', `${ids[0]}.json`));
    expect(await jsonIn(folder, 'restore', file, 'bib')).toMatchObject({
      restored: [{ id: ids[0], title: 'Kaffe klokken ni' }],
      same: 1,
    });
    const again = await runIn(folder, ['restore', file, 'bib']);
    expect(again.printed).toContain('2 historier er allerede, som de var.');
  });

  it('makes a new library of one story', async () => {
    const { folder, ids } = await start();
    const { file } = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    const [first = ''] = ids;
    await jsonIn(folder, 'restore', file, 'ny', '--story', first);
    expect(await jsonIn(folder, 'list', 'ny')).toMatchObject([{ id: first }]);
  });

  it('touches a story that changed only where it is asked to', async () => {
    const { folder, ids } = await start();
    const { file } = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    const [first = ''] = ids;
    const path = join(folder, 'bib', 'stories', `${first}.json`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('Hun kom.', 'Hun gik.'));

    const kept = await runIn(folder, ['restore', file, 'bib', '--story', first]);
    expect(kept.status).toBe(1);
    expect(kept.printed).toContain('--replace');
    expect(await readFile(path, 'utf8')).toContain('Hun gik.');
    const replaced = await runIn(folder, ['restore', file, 'bib', '--story', first, '--replace']);
    expect(replaced.status).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('Hun kom.');
  });

  it('says that the originals are missing', async () => {
    const { folder } = await start();
    const { file, originals } = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    await rm(originals);
    const { status, said } = await runIn(folder, ['restore', file, 'ny']);
    expect(status).toBe(0);
    expect(said).toContain('uden dem');
  });

  it('refuses what is no backup, a story that is not in it, and a folder of something else', async () => {
    const { folder } = await start();
    const { file } = await jsonIn<Backup>(folder, 'backup', 'bib', 'usb');
    expect((await runIn(folder, ['restore', 'a.txt', 'ny'])).said).toContain(
      'ikke en hel sikkerhedskopi',
    );
    const other = await runIn(folder, ['restore', file, 'ny', '--story', 'X']);
    expect(other.said).toContain('ikke i sikkerhedskopien');
    expect(await readdir(folder)).not.toContain('ny');
    expect((await runIn(folder, ['restore', file, 'usb'])).status).toBe(1);
    expect((await runIn(folder, ['restore', file])).status).toBe(2);
    expect((await runIn(folder, ['restore'])).status).toBe(2);
  });
});
