import { expect, test } from 'vitest';
import { nextUnsure, unsureFirst } from '../../../shared/search/unsure-first.ts';

const stories = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const unsure = new Set(['b', 'd']);

test('what should be looked at stands first, in its order', () => {
  expect(unsureFirst(stories, unsure).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  expect(unsureFirst(stories, new Set())).toBe(stories);
});

test('the next one is found after the one a person is at, and from the top again', () => {
  expect(nextUnsure(stories, unsure, 'b')).toBe('d');
  expect(nextUnsure(stories, unsure, 'd')).toBe('b');
  expect(nextUnsure(stories, unsure, null)).toBe('b');
});

test('there is none when the person is at the only one', () => {
  expect(nextUnsure(stories, new Set(['b']), 'b')).toBeNull();
  expect(nextUnsure([], unsure, null)).toBeNull();
});
