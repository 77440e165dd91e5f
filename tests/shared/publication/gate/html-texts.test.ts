import { expect, test } from 'vitest';
import { htmlTexts } from '../../../../shared/publication/gate/html-texts.ts';
import { ownWords } from '../../../../shared/publication/gate/own-words.ts';

test('a page is read by what parts it, with emphasis and entities read as one text', () => {
  const page = '<p title="Jens &amp; Ida">So<em>fie</em> Lund</p><p>kom</p><a href="/a%20b">nu</a>';
  expect(htmlTexts(page)).toEqual(['Sofie Lund', 'kom', 'nu', 'Jens & Ida', '/a%20b', '/a b']);
});

test('an address that cannot be read stays as it is', () => {
  expect(htmlTexts('<a href="%E6r">nu</a>')).toEqual(['nu', '%E6r']);
});

test('the words of site and booklet are known in each language', () => {
  expect(ownWords('da').has('historier')).toBe(true);
  expect(ownWords('da').has('skrevet')).toBe(true);
  expect(ownWords('en').has('stories')).toBe(true);
  expect(ownWords('da').has('jonas')).toBe(false);
});
