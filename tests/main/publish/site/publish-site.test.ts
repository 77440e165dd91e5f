import { mkdir, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishSite } from '../../../../main/publish/site/publish-site.ts';
import { PublishSiteError } from '../../../../main/publish/site/publish-site-error.ts';
import type { Media } from '../../../../shared/domain/media.ts';
import { readSampleMedia, sampleImageFile } from '../../../support/sample-media.ts';
import {
  awkwardTitles,
  publicationOf,
  samplePublication,
} from '../../../support/sample-publication.ts';

const picture: Media = {
  kind: 'image',
  file: sampleImageFile,
  url: '',
  alt: 'Et hus',
  caption: '',
  transcript: '',
  recognisable: 'no',
};

let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'publish-site-'));
  folder = join(parent, 'vores site');
});

const publish = (model = samplePublication(), signal?: AbortSignal) =>
  publishSite({
    model,
    readMedia: readSampleMedia,
    folder,
    ...(signal === undefined ? {} : { signal }),
  });
const page = (path: string) => readFile(join(folder, path), 'utf8');

describe('publishSite', () => {
  it('writes a page for each story and tag, the front page and the page about them', async () => {
    const model = samplePublication();
    const { pages, warnings } = await publish(model);
    expect(pages).toBe(model.stories.length + model.tags.length + 2);
    expect(warnings).toEqual([]);
    expect(await readdir(join(folder, 'historier'))).toHaveLength(model.stories.length);
    expect(await readdir(parent)).toEqual(['vores site']);
  });

  it('gives every awkward title a page of its own that shows it as text', async () => {
    const model = publicationOf(awkwardTitles.map((title) => ({ title })));
    await publish(model);
    const slugs = model.stories.map(({ slug }) => slug);
    expect(new Set(slugs.map((slug) => slug.toLowerCase())).size).toBe(awkwardTitles.length);
    for (const slug of slugs) expect(await page(`historier/${slug}.html`)).toContain('</html>');
    const script = model.stories.find(({ title }) => title.startsWith('<script>'));
    expect(await page(`historier/${script?.slug}.html`)).not.toContain('<script');
  });

  it('replaces its own earlier site, and leaves nothing of it', async () => {
    await publish(publicationOf([{ title: 'Den gamle' }]));
    await writeFile(join(folder, '.DS_Store'), '');
    await publish(publicationOf([{ title: 'Den nye' }]));
    expect(await readdir(join(folder, 'historier'))).toEqual(['den-nye.html']);
    expect(await readdir(parent)).toEqual(['vores site']);
  });

  it('takes an empty folder, and one that does not stand yet', async () => {
    await mkdir(folder);
    await publish();
    folder = join(parent, 'a', 'b');
    await publish();
    expect(await page('index.html')).toContain('<!doctype html>');
  });

  it('publishes through a link into the folder that it means', async () => {
    await mkdir(folder);
    const link = join(parent, 'genvej');
    await symlink(folder, link);
    await publishSite({ model: samplePublication(), readMedia: readSampleMedia, folder: link });
    expect(await page('index.html')).toContain('<!doctype html>');
  });

  it('refuses a folder with files of somebody else, names three and touches none', async () => {
    await mkdir(join(folder, 'mappe'), { recursive: true });
    for (const name of ['d.txt', 'c.txt', 'b.txt', 'mappe/a.txt']) {
      await writeFile(join(folder, name), name);
    }
    const refusal = await publish().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PublishSiteError);
    expect(refusal).toMatchObject({ code: 'foreign-files', files: ['b.txt', 'c.txt', 'd.txt'] });
    expect(await readdir(parent)).toEqual(['vores site']);
    expect(await page('mappe/a.txt')).toBe('mappe/a.txt');
  });

  it('refuses its own earlier site once a person has put a file into it', async () => {
    await publish();
    await writeFile(join(folder, 'historier', 'noter.docx'), 'mine');
    await expect(publish()).rejects.toMatchObject({ files: ['historier/noter.docx'] });
    expect(await page('historier/noter.docx')).toBe('mine');
  });

  it('does not take a marker that it cannot read for its own', async () => {
    await publish();
    await writeFile(join(folder, '.gode-historier-site.json'), '{"files":["index.html"]');
    await expect(publish()).rejects.toMatchObject({ code: 'foreign-files' });
  });

  it('refuses a file where the folder should be', async () => {
    await writeFile(folder, '');
    await expect(publish()).rejects.toMatchObject({ code: 'not-a-folder' });
  });

  it('leaves the old site when it is stopped on the way, and nothing beside it', async () => {
    await publish(publicationOf([{ title: 'Den gamle' }]));
    const stop = new AbortController();
    const model = publicationOf([{ title: 'Den nye', media: [picture] }]);
    const stopped = publishSite({
      model,
      folder,
      signal: stop.signal,
      readMedia: (file) => {
        stop.abort();
        return readSampleMedia(file);
      },
    });
    await expect(stopped).rejects.toThrow('aborted');
    expect(await page('index.html')).toContain('Den gamle');
    expect(await readdir(parent)).toEqual(['vores site']);
  });

  it('does not begin when it was stopped before', async () => {
    await expect(publish(samplePublication(), AbortSignal.abort())).rejects.toThrow('aborted');
    expect(await readdir(parent)).toEqual([]);
  });

  it('warns of a picture that is missing and makes a whole page without it', async () => {
    const media = [{ ...picture, file: 'borte.png' }, picture];
    const { warnings } = await publish(publicationOf([{ title: 'Huset', media }]));
    expect(warnings).toEqual([{ code: 'media-missing', file: 'borte.png', story: 'Huset' }]);
    expect((await page('historier/huset.html')).match(/<img[^>]*>/g)).toHaveLength(1);
    expect(await readdir(join(folder, 'medier'))).toEqual([sampleImageFile]);
  });

  it('writes no media outside the site, whatever a file is called', async () => {
    const media = [{ ...picture, file: '../../flugt.svg' }];
    const model = publicationOf([{ title: 'Huset', media }]);
    const readMedia = () => readSampleMedia(sampleImageFile);
    const { warnings } = await publishSite({ model, readMedia, folder });
    expect(warnings).toMatchObject([{ code: 'media-missing', file: '../../flugt.svg' }]);
    expect(await readdir(parent)).toEqual(['vores site']);
  });

  it('leaves out a picture of which nobody has said who can be recognised', async () => {
    const media: Media[] = [{ ...picture, recognisable: 'unanswered' }];
    const { warnings } = await publish(publicationOf([{ title: 'Huset', media }]));
    expect(warnings).toMatchObject([{ code: 'media-unanswered' }]);
    expect(await readdir(join(folder, 'medier'))).toEqual([]);
  });

  it('can be moved as a whole and still replaced', async () => {
    await publish();
    const moved = join(parent, 'flyttet');
    await rename(folder, moved);
    folder = moved;
    await expect(publish()).resolves.toMatchObject({ warnings: [] });
  });
});
