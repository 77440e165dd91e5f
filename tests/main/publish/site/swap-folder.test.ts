import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { swapFolder } from '../../../../main/publish/site/swap-folder.ts';

let parent = '';
let folder = '';
let fresh = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'swap-folder-'));
  folder = join(parent, 'site');
  fresh = join(parent, 'fresh');
  await mkdir(fresh);
  await writeFile(join(fresh, 'index.html'), 'new');
});

const standing = () => readFile(join(folder, 'index.html'), 'utf8');
const putOld = async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'old');
};

describe('swapFolder', () => {
  it('puts the fresh folder where none stood', async () => {
    expect(await swapFolder(nodeFileSystem, fresh, folder)).toBeNull();
    expect(await standing()).toBe('new');
  });

  it('keeps the old folder beside the new one for the caller to remove', async () => {
    await putOld();
    const old = await swapFolder(nodeFileSystem, fresh, folder);
    expect(await standing()).toBe('new');
    expect(await readFile(join(old ?? '', 'index.html'), 'utf8')).toBe('old');
  });

  it('puts the old folder back when the new one cannot take its place', async () => {
    await putOld();
    const failing: FileSystem = {
      ...nodeFileSystem,
      rename: (from, to) =>
        from === fresh
          ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
          : nodeFileSystem.rename(from, to),
    };
    await expect(swapFolder(failing, fresh, folder)).rejects.toThrow('no space');
    expect(await standing()).toBe('old');
    expect(await readdir(parent)).toEqual(['fresh', 'site']);
  });

  it('touches nothing when the old folder cannot step aside', async () => {
    await putOld();
    const held: FileSystem = {
      ...nodeFileSystem,
      wait: () => Promise.resolve(),
      rename: () => Promise.reject(Object.assign(new Error('in use'), { code: 'EBUSY' })),
    };
    await expect(swapFolder(held, fresh, folder)).rejects.toThrow('in use');
    expect(await standing()).toBe('old');
  });
});
