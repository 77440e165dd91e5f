import { expect, test } from 'vitest';
import { excerptOf } from '../../../shared/markdown/excerpt-of.ts';

test('a short text is its own excerpt, on one line and without the signs of Markdown', () => {
  const markdown = '# Kaffe\n\nHun **kom**, se [her](https://a.dk).\n\n- en\n- to\n\n> Ja.';
  expect(excerptOf(markdown)).toBe('Kaffe Hun kom, se her. en to Ja.');
});

test('a long text is cut between words', () => {
  const cut = excerptOf('Hun kom hver dag. '.repeat(40));
  expect(cut.length).toBeLessThanOrEqual(162);
  expect(cut).toMatch(/(?:Hun|kom|hver|dag\.) …$/);
});

test('a word without an end is cut where it must be', () => {
  expect(excerptOf('a'.repeat(900))).toBe(`${'a'.repeat(160)} …`);
});

test('nothing gives nothing', () => {
  expect(excerptOf(' \n ')).toBe('');
});
