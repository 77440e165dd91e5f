import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { publishedBooklet } from '../../../support/published-booklet.ts';
import { publicationOf } from '../../../support/sample-publication.ts';

const long =
  'En titel, der er så lang, at den må brydes over flere linjer, for ingen har villet korte den';

/** Where a word of a page begins and ends from above, in points. */
function wordOn(file: string, page: number, word: string): { top: number; bottom: number } {
  const words = execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, '-bbox', file, '-'], {
    encoding: 'utf8',
  });
  const found = new RegExp(`yMin="([\\d.]+)"[^>]*yMax="([\\d.]+)">${word}<`).exec(words);
  return { top: Number(found?.[1]), bottom: Number(found?.[2]) };
}

/** In points: half a line of the title. */
const leastAir = 10;

test('a text stands well below a title of several lines, also where no lead and no name parts them', async () => {
  const { file } = await publishedBooklet(
    publicationOf([{ title: long, body: 'Teksten begynder her.', lead: '' }], { introduction: '' }),
  );
  const first = wordOn(file, 3, 'brydes');
  const last = wordOn(file, 3, 'korte');
  const text = wordOn(file, 3, 'Teksten');
  expect(last.top).toBeGreaterThan(first.top);
  expect(text.top - last.bottom).toBeGreaterThan(leastAir);
});

test('the contents tell of a story without a lead how it begins', async () => {
  const { file } = await publishedBooklet(
    publicationOf([{ title: 'Nøglen', body: 'Viggo fik en nøgle. Så kom han.', lead: '' }]),
  );
  const contents = execFileSync('pdftotext', ['-f', '2', '-l', '2', file, '-'], {
    encoding: 'utf8',
  });
  expect(contents).toContain('Viggo fik en nøgle. Så kom han.');
});
