import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { publicationOf } from '../support/sample-publication.ts';
import { publishSample } from './support/publish-sample.ts';

test('the fonts come from the stick with the pages, Polish letters too', async ({ page }) => {
  const model = publicationOf([{ title: 'Łódź', body: 'Han kom fra Łódź, og *hun* fra Ærø.' }]);
  const folder = await publishSample(model);
  await page.goto(`${pathToFileURL(folder).href}/historier/${model.stories[0]?.slug}.html`);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map(
        ({ family, style, weight, unicodeRange }) =>
          `${family.replaceAll('"', '')} ${weight} ${style} ${unicodeRange.startsWith('U+0-FF') ? 'latin' : 'latin-ext'}`,
      );
  });
  expect(loaded).toEqual(
    expect.arrayContaining([
      'Source Serif 4 400 normal latin',
      'Source Serif 4 400 normal latin-ext',
      'Source Serif 4 400 italic latin',
      'Source Serif 4 600 normal latin',
      'Source Sans 3 400 normal latin',
    ]),
  );
});
