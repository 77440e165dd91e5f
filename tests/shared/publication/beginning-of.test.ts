import { expect, test } from 'vitest';
import { beginningOf } from '../../../shared/publication/beginning-of.ts';
import { samplePublication } from '../../support/sample-publication.ts';

test('the beginning has the first stories in their order, and no tag that only the rest carry', () => {
  const whole = samplePublication();
  const beginning = beginningOf(whole, 2);
  expect(beginning.stories).toEqual(whole.stories.slice(0, 2));
  expect(beginning.tags.length).toBeLessThan(whole.tags.length);
  const carried = beginning.stories.flatMap(({ tags }) => tags.map(({ slug }) => slug));
  expect(beginning.tags.every(({ slug }) => carried.includes(slug))).toBe(true);
});

test('a short publication is its own beginning', () => {
  const whole = samplePublication();
  expect(beginningOf(whole, 1000).stories).toEqual(whole.stories);
});
