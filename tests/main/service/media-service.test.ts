import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { png } from '../collect/small-images.ts';

async function made() {
  const folder = await temporaryFolder();
  const demo = { from: join(folder, 'program'), to: join(folder, 'demo') };
  const service = localService(
    { settings: join(folder, 'indstillinger'), demo, bookletWorker },
    () => undefined,
  );
  onTestFinished(async () => {
    await service.close();
  });
  const library = join(folder, 'bibliotek');
  await service.create({ folder: library, name: 'Prøven', organisation: '' });
  return { service, folder, library };
}

test('a picture and a sound are kept in the library, with nothing said of them yet', async () => {
  const { service, folder, library } = await made();
  const paths = [join(folder, 'IMG 1.jpeg'), join(folder, 'stemme.MP3')];
  // Its name says one thing and its first bytes another: the bytes are right.
  await writeFile(paths[0] ?? '', png);
  await writeFile(paths[1] ?? '', 'sound');
  const { media, setAside } = await service.addMedia({ paths });
  expect(setAside).toEqual([]);
  expect(media).toMatchObject([
    { kind: 'image', file: expect.stringMatching(/^[0-9a-f]{64}\.png$/), alt: '' },
    { kind: 'audio', file: expect.stringMatching(/\.mp3$/), recognisable: 'unanswered' },
  ]);
  const path = await service.mediaPath({ file: media[0]?.file ?? '' });
  expect(path).toBe(join(library, 'media', media[0]?.file ?? ''));
  expect(await readFile(path ?? '')).toEqual(png);
});

test('what cannot be shown is set aside with a sentence, and the rest comes in', async () => {
  const { service, folder } = await made();
  const [letter, picture, gone] = ['brev.heic', 'a.png', 'væk.png'].map((n) => join(folder, n));
  await writeFile(letter ?? '', 'ftypheic');
  await writeFile(picture ?? '', png);
  const paths = [letter, picture, gone].map((path) => path ?? '');
  const { media, setAside } = await service.addMedia({ paths });
  expect(media).toHaveLength(1);
  expect(setAside).toEqual([
    { source: letter, reason: expect.stringContaining('Gem billeder som JPG') },
    { source: gone, reason: expect.stringContaining('findes ikke') },
  ]);
});

test('a film that is too large is set aside with what to do instead', async () => {
  const { service, folder } = await made();
  const film = join(folder, 'film.mp4');
  await writeFile(film, Buffer.alloc(51 * 1024 * 1024));
  const { setAside } = await service.addMedia({ paths: [film] });
  expect(setAside[0]?.reason).toContain('indsæt et link');
});

test('a path is told for the name of a medium, and for nothing else', async () => {
  const { service } = await made();
  expect(await service.mediaPath({ file: '../library.json' })).toBeNull();
  await service.close();
  expect(await service.mediaPath({ file: `${'a'.repeat(64)}.png` })).toBeNull();
});

test('a picture that stands in an imported text is found there under its new name', async () => {
  const { service, folder } = await made();
  await writeFile(join(folder, 'cykel.png'), png);
  const story = join(folder, 'cyklen.md');
  const front = "media:\n  - {file: cykel.png, alt: En cykel, recognisable: 'no'}";
  await writeFile(story, `---\ntitle: Cyklen\n${front}\n---\nFør.\n\n![En cykel](cykel.png)`);
  const report = await service.importPaths({ paths: [story] });
  const kept = await service.get({ id: report?.stories[0]?.id ?? '' });
  expect(kept?.body).toBe(`Før.\n\n![En cykel](${kept?.media[0]?.file})`);
});
