import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { asFound } from '../../../shared/publication/publication-choice.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const choice = { ...asFound, collection: null, scope: 'web' } as const;
const medium = {
  kind: 'image',
  url: '',
  alt: 'En kop',
  caption: '',
  transcript: '',
  recognisable: 'no',
} as const;
const [kept, lost] = ['a', 'b'].map((letter) => `${letter.repeat(64)}.png`);

/** A service with one approved story, which shows a picture that is there and one that is lost. */
async function withPreview() {
  const folder = await temporaryFolder();
  const demo = { from: join(folder, 'program'), to: join(folder, 'bruger') };
  const settings = join(folder, 'indstillinger');
  const service = localService({ settings, demo, bookletWorker }, () => undefined);
  onTestFinished(async () => {
    await service.close();
  });
  const library = join(folder, 'bibliotek');
  await service.create({ folder: library, name: 'Prøven', organisation: 'Os' });
  await mkdir(join(library, 'media'), { recursive: true });
  await writeFile(join(library, 'media', kept ?? ''), png);
  const { stories } = await service.importText({ text: 'Kaffen\n\nHun kom.' });
  const id = stories[0]?.id ?? '';
  const media = [kept, lost].map((file = '') => ({ ...medium, file }));
  await service.edit({ id, content: { media } });
  await service.approve({ ids: [id], by: 'Anna', isRead: true });
  return { service, folder, library };
}

test('every page of the preview is the page that publishing writes, and every file is there', async () => {
  const { service, folder } = await withPreview();
  const preview = await service.previewSite(choice);
  const site = join(folder, 'side');
  await service.publish({ choice, site, pdf: null });
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name));
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) {
    const name = path.slice(site.length + 1).replaceAll('\\', '/');
    const shown = await service.readPreview({ preview, path: name });
    expect([name, Buffer.from(shown ?? '').equals(await readFile(path))]).toEqual([name, true]);
  }
  expect(await service.readPreview({ preview, path: 'historier/kaffen.html' })).not.toContain(lost);
});

test.each([
  '../library.json',
  'medier/../../library.json',
  `medier/${lost}`,
  'filer/skrifter/../../../etc/passwd',
  'stories',
  '',
])('nothing but a file of the publication can be named: %j', async (path) => {
  const { service } = await withPreview();
  const preview = await service.previewSite(choice);
  expect(await service.readPreview({ preview, path })).toBeNull();
});

test('a picture that was lost meanwhile is missing and nothing more', async () => {
  const { service, library } = await withPreview();
  const preview = await service.previewSite(choice);
  await rm(join(library, 'media', kept ?? ''));
  expect(await service.readPreview({ preview, path: `medier/${kept}` })).toBeNull();
});

test('old previews go, and with the library all of them', async () => {
  const { service } = await withPreview();
  const first = await service.previewSite(choice);
  for (let more = 0; more < 4; more += 1) await service.previewSite(choice);
  const path = 'index.html';
  expect(await service.readPreview({ preview: first, path })).toBeNull();
  expect(await service.readPreview({ preview: first + 4, path })).not.toBeNull();
  await service.close();
  expect(await service.readPreview({ preview: first + 4, path })).toBeNull();
});

test('the booklet is drawn page by page beside a service that answers', async () => {
  const { service } = await withPreview();
  let isDone = false;
  const drawing = service.previewBooklet(choice);
  void drawing.then(() => {
    isDone = true;
  });
  expect(await service.list()).toHaveLength(1);
  expect(isDone).toBe(false);
  const drawn = await drawing;
  expect(drawn).toMatchObject({ isWhole: true });
  expect(drawn?.pages).toBeGreaterThan(3);
  const preview = drawn?.preview ?? 0;
  expect(await service.readPreview({ preview, path: '1.svg' })).toContain('<svg');
  expect(await service.readPreview({ preview, path: '0.svg' })).toBeNull();
});

test('a drawing that is no longer wanted is given up for the next one', async () => {
  const { service } = await withPreview();
  const first = service.previewBooklet(choice);
  const second = service.previewBooklet({ ...choice, title: 'Den nye' });
  expect(await first).toBeNull();
  expect(await second).toMatchObject({ isWhole: true });
});
