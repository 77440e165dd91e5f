import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { publishedBooklet } from '../../../support/published-booklet.ts';
import { publicationOf } from '../../../support/sample-publication.ts';

/** Where the line of the title ends: 17 mm of margin and 114 mm of line, in points. */
const lineEnd = (17 + 114) * 2.835;

test.each([
  'Gode historier fra Børnehuset Solkrogen',
  'Gode historier fra Socialforvaltningen i Nordhavnen',
])('every word of a title stays in the line of the cover: %s', async (title) => {
  const { file } = await publishedBooklet(publicationOf([{ title: 'Nøglen' }], { title }));
  const words = execFileSync('pdftotext', ['-f', '1', '-l', '1', '-bbox', file, '-'], {
    encoding: 'utf8',
  });
  const ends = [...words.matchAll(/xMax="([\d.]+)"/g)].map(([, end]) => Number(end));
  expect(ends.length).toBeGreaterThan(5);
  expect(Math.max(...ends)).toBeLessThan(lineEnd);
});
