import { expect, test } from 'vitest';
import { slugify, uniqueSlugs } from '../../../shared/publication/slug.ts';
import { fc } from '../../support/properties.ts';

test.each([
  ['Bør', 'boer'],
  ['Bær', 'baer'],
  ['Åh, Århus!', 'aah-aarhus'],
  ['Én kontaktperson', 'en-kontaktperson'],
  ['  To kopper – på bordet...  ', 'to-kopper-paa-bordet'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['🙂', ''],
  ['../../etc', 'etc'],
])('%j becomes %j', (title, slug) => {
  expect(slugify(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = slugify('ord '.repeat(100));
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug).toMatch(/ord$/);
});

test('equal titles get a number, and the first keeps its own', () => {
  expect(uniqueSlugs(['Hej', 'hej!', 'Hej 2', 'HEJ'], 'historie')).toEqual([
    'hej',
    'hej-2',
    'hej-2-2',
    'hej-3',
  ]);
});

test('what Windows keeps for itself, and what has no letters, gets a name of ours', () => {
  expect(uniqueSlugs(['CON', 'lpt1', '🙂', '...'], 'historie')).toEqual([
    'historie-con',
    'historie-lpt1',
    'historie',
    'historie-2',
  ]);
});

test('slugs never meet and are safe names everywhere, whatever the titles', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('CON', 'con', 'hej', 'Hej 2', 'hej-2', 'å', 'aa', '', '.', 'historie'),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 30 }), (titles) => {
      const slugs = uniqueSlugs(titles, 'historie');
      expect(new Set(slugs).size).toBe(titles.length);
      for (const slug of slugs) {
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      }
    }),
  );
});
