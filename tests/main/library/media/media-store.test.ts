import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeLibrary } from '../../../support/made-library.ts';
import { png } from '../../collect/small-images.ts';

test('the same bytes are kept once, named by what they are', async () => {
  const { media, root } = await madeLibrary();
  const names = [
    await media.add(Buffer.from('x'), 'PNG'),
    await media.add(Buffer.from('x'), 'png'),
  ];
  expect(names[0]).toMatch(/^[0-9a-f]{64}\.png$/);
  expect(names[1]).toBe(names[0]);
  expect(await readdir(join(root, 'media'))).toEqual([names[0]]);
  expect(Buffer.from(await media.read(names[0] ?? '')).toString()).toBe('x');
});

test('a picture is kept without what its camera wrote of place and time', async () => {
  const { media, root } = await madeLibrary();
  const told = Buffer.from('tEXtComment\0Sofie, 57.4407 N 10.5366 E', 'latin1');
  const chunk = Buffer.concat([Buffer.alloc(4), told, Buffer.alloc(4)]);
  chunk.writeUInt32BE(told.length - 4);
  const taken = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
  const name = await media.add(taken, 'png');
  expect(Buffer.from(await media.read(name))).toEqual(png);
  expect(await readdir(join(root, 'media'))).toEqual([name]);
  expect(await media.add(png, 'png')).toBe(name);
});

test.each(['../library.json', 'a/b.png', '', 'x.png'])(
  'a name such as %j, which a document may have been edited to hold, leads nowhere',
  async (name) => {
    const { media } = await madeLibrary();
    await expect(media.read(name)).rejects.toThrow('No name of a medium');
    expect(media.pathOf(name)).toBeNull();
  },
);
