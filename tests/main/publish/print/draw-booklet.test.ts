import { expect, test } from 'vitest';
import { drawBooklet, setBooklet } from '../../../../main/publish/print/set-booklet.ts';
import { readSampleMedia, sampleImageFile } from '../../../support/sample-media.ts';
import { publicationOf } from '../../../support/sample-publication.ts';
import { typesetterOf } from '../../../support/typesetters.ts';

const model = publicationOf([
  {
    title: 'Huset ved åen',
    body: 'Hun kom, fordi der var kaffe.\n\n'.repeat(60),
    media: [
      {
        kind: 'image',
        file: sampleImageFile,
        url: '',
        alt: 'Tegning af et hus',
        caption: '',
        transcript: '',
        recognisable: 'no',
      },
    ],
  },
]);

test('every page of the booklet is drawn, each in an SVG that stands alone', async () => {
  const typesetter = await typesetterOf('native');
  const { pages } = await setBooklet(model, readSampleMedia, typesetter);
  const drawn = (await drawBooklet(model, readSampleMedia, typesetter)) ?? [];
  expect(drawn).toHaveLength(pages);
  for (const page of drawn) {
    expect(page).toMatch(/^<svg viewBox="0 0 419\.\d+ 595\.\d+"/);
    expect(page.match(/<svg[\s>]/g)).toHaveLength(1);
    expect(page.match(/<\/svg>/g)).toHaveLength(1);
    const letters = new Set([...page.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));
    const named = new Set([...page.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id));
    expect([...named].filter((id) => !letters.has(id))).toEqual([]);
    expect([...letters].filter((id) => !named.has(id))).toEqual([]);
    expect(page).not.toContain('<script');
  }
  expect(drawn.some((page) => page.includes('data:image/'))).toBe(true);
  // Where each page stood below the others is gone: only its paper and one group begin at its top.
  expect(drawn.at(-1)).not.toMatch(/^ {4}<g transform/m);
});

test('an engine that can only write PDF draws nothing', async () => {
  expect(await drawBooklet(model, readSampleMedia, await typesetterOf('wasm'))).toBeNull();
});
