import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyDemoOnce } from '../../../main/service/copy-demo-once.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function demo() {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'med programmet'), join(folder, 'brugerens')];
  await mkdir(join(from, 'stories'), { recursive: true });
  await writeFile(join(from, 'library.json'), 'hoved');
  for (const name of ['a.json', 'b.json']) await writeFile(join(from, 'stories', name), 'ny');
  return { from, to };
}

test('what a person deleted or changed in the demo stays so', async () => {
  const places = await demo();
  await copyDemoOnce(places);
  expect(await readdir(join(places.to, 'stories'))).toEqual(['a.json', 'b.json']);
  await rm(join(places.to, 'stories', 'a.json'));
  await writeFile(join(places.to, 'stories', 'b.json'), 'rettet');
  await copyDemoOnce(places);
  expect(await readdir(join(places.to, 'stories'))).toEqual(['b.json']);
  expect(await readFile(join(places.to, 'stories', 'b.json'), 'utf8')).toBe('rettet');
});

test('a copy that was broken off is carried on', async () => {
  const places = await demo();
  await mkdir(join(places.to, 'stories'), { recursive: true });
  await writeFile(join(places.to, 'stories', 'a.json'), 'ny');
  await copyDemoOnce(places);
  expect(await readdir(join(places.to, 'stories'))).toEqual(['a.json', 'b.json']);
  expect(await readFile(join(places.to, 'library.json'), 'utf8')).toBe('hoved');
});
