import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishBooklet } from '../../../../main/publish/print/publish-booklet.ts';
import { TypesetError } from '../../../../main/publish/print/typeset-error.ts';
import type { Typesetter } from '../../../../main/publish/print/typesetter.ts';
import type { Media } from '../../../../shared/domain/media.ts';
import { pdfText } from '../../../support/pdf-text.ts';
import { publishedBooklet } from '../../../support/published-booklet.ts';
import { readSampleMedia, sampleImageFile } from '../../../support/sample-media.ts';
import { publicationOf } from '../../../support/sample-publication.ts';
import { typesetterOf } from '../../../support/typesetters.ts';

const image: Media = {
  kind: 'image',
  file: sampleImageFile,
  url: '',
  alt: 'Tegning af et hus',
  caption: 'Huset',
  transcript: '',
  recognisable: 'no',
};
const withImage = (changes: Partial<Media>) =>
  publicationOf([{ title: 'Huset ved åen', media: [{ ...image, ...changes }] }]);
const model = publicationOf([{ title: 'Huset ved åen' }]);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gode-historier-booklet-'));
});

const failing: Typesetter = {
  engine: 'native',
  coverage: [],
  typeset: () => Promise.reject(new TypesetError('engine', ['it gave up'])),
};

describe('publishing a booklet', () => {
  it('writes one readable file and leaves nothing beside it', async () => {
    const file = join(folder, 'ny mappe', 'hæfte.pdf');
    const typesetter = await typesetterOf('native');
    const published = await publishBooklet({ model, readMedia: readSampleMedia, file, typesetter });
    expect(published).toEqual({ file, pages: 5, warnings: [] });
    expect(await readdir(join(folder, 'ny mappe'))).toEqual(['hæfte.pdf']);
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(file)).mode & 0o777).toBe(0o644);
  });

  it('keeps the old booklet when the new one cannot be set', async () => {
    const file = join(folder, 'hæfte.pdf');
    await writeFile(file, 'the old one');
    const publishing = publishBooklet({
      model,
      readMedia: readSampleMedia,
      file,
      typesetter: failing,
    });
    await expect(publishing).rejects.toMatchObject({ code: 'engine', details: ['it gave up'] });
    expect(await readFile(file, 'utf8')).toBe('the old one');
    expect(await readdir(folder)).toEqual(['hæfte.pdf']);
  });

  it('keeps the old booklet when it is stopped', async () => {
    const file = join(folder, 'hæfte.pdf');
    await writeFile(file, 'the old one');
    const typesetter = await typesetterOf('native');
    const stop = new AbortController();
    const publishing = publishBooklet({
      ...{ model: withImage({}), file, typesetter, signal: stop.signal },
      readMedia: (name) => {
        stop.abort();
        return readSampleMedia(name);
      },
    });
    await expect(publishing).rejects.toThrow('abort');
    expect(await readFile(file, 'utf8')).toBe('the old one');
  });

  it('names the file system error when a folder stands where the file should be', async () => {
    const typesetter = await typesetterOf('native');
    await expect(
      publishBooklet({ model, readMedia: readSampleMedia, file: folder, typesetter }),
    ).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('a picture in a booklet', () => {
  it('is printed with its caption', async () => {
    const { file, warnings } = await publishedBooklet(withImage({}));
    expect(warnings).toEqual([]);
    expect(pdfText(file)).toContain('Huset\n');
  });

  it.each([
    ['is missing', 'media-missing', {}, () => Promise.reject(new Error('gone'))],
    ['is of a kind that print cannot read', 'media-unreadable', {}, bytesOf('BM and a bitmap')],
    ['is damaged', 'media-unreadable', {}, bytesOf('\x89PNG\r\n\x1a\n and no more')],
    [
      'nobody has answered for',
      'media-unanswered',
      { recognisable: 'unanswered' },
      readSampleMedia,
    ],
  ] as const)('that %s is left out with a warning', async (_what, code, changes, readMedia) => {
    const { file, warnings } = await publishedBooklet(withImage(changes), 'native', readMedia);
    expect(warnings).toEqual([{ code, file: sampleImageFile, story: 'Huset ved åen' }]);
    expect(pdfText(file)).toContain('Huset ved åen');
    expect(pdfText(file)).not.toContain('Huset\n');
  });

  it('is read once, however many stories show it', async () => {
    let reads = 0;
    const twice = publicationOf([
      { title: 'Den ene', media: [image] },
      { title: 'Den anden', media: [image] },
    ]);
    await publishedBooklet(twice, 'native', (name) => {
      reads += 1;
      return readSampleMedia(name);
    });
    expect(reads).toBe(1);
  });
});

describe('a film in a booklet', () => {
  const film = { kind: 'video', caption: 'En film', transcript: 'Hun siger: Velkommen.' } as const;

  it('gives its words to those who read', async () => {
    const { file } = await publishedBooklet(withImage(film));
    expect(pdfText(file)).toContain('Hun siger: Velkommen.');
  });

  it('that nobody has answered for does not', async () => {
    const { file, warnings } = await publishedBooklet(
      withImage({ ...film, recognisable: 'unanswered' }),
    );
    expect(pdfText(file)).not.toContain('Velkommen');
    expect(warnings).toMatchObject([{ code: 'media-unanswered' }]);
  });
});

describe('a sign that no shipped font draws', () => {
  it.each(['native', 'wasm'] as const)(
    'becomes a hollow square with a warning (%s)',
    async (engine) => {
      const { file, warnings } = await publishedBooklet(
        publicationOf([{ title: 'Hun skrev 漢字 på døren' }]),
        engine,
      );
      expect(warnings).toEqual([{ code: 'signs-missing', signs: ['漢', '字'] }]);
      expect(pdfText(file)).toContain('Hun skrev □□ på døren');
    },
  );
});

function bytesOf(text: string): () => Promise<Uint8Array> {
  return () => Promise.resolve(Buffer.from(text, 'latin1'));
}
