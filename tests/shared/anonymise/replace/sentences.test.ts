import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReplacedSentences, replacedAsReviewed } from '../../../support/replaced-sentences.ts';

const sections = readReplacedSentences(
  readFileSync(new URL('../../../fixtures/anonymise/replacements.txt', import.meta.url), 'utf8'),
);

test('there are more than 250 sentences', () => {
  expect(sections.flatMap(({ rows }) => rows).length).toBeGreaterThan(250);
});

describe.each(sections)('$title', ({ rows, ...section }) => {
  test.each(rows)('$text', ({ text, marks, expected }) => {
    expect(replacedAsReviewed(text, marks, section)).toBe(expected);
  });
});
