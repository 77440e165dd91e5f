import { expect, test } from 'vitest';
import { searchStories } from '../../../shared/search/search-stories.ts';
import { makeStory } from '../../support/make-story.ts';

const bicycle = makeStory({ title: 'Cyklen ved muren', body: 'Han cyklede i skole hver dag.' });
const coffee = makeStory({
  title: 'Kaffe',
  body: `${'Indledning. '.repeat(40)}En dag kom han på cykel. ${'Slut. '.repeat(40)}`,
});
const stories = [coffee, bicycle];
const titles = (query: string) => searchStories(stories, query).map(({ title }) => title);

test('finds words from their beginning, in upper and lower case alike', () => {
  expect(titles('CYK')).toEqual(['Cyklen ved muren', 'Kaffe']);
  expect(titles('ykle')).toEqual([]);
});

test('a word in the title counts more than one in the text', () => {
  const [best, other] = searchStories(stories, 'cyk');
  expect(best?.id).toBe(bicycle.id);
  expect(best?.score).toBeGreaterThan(other?.score ?? 0);
});

test('every word of the query must stand in the story', () => {
  expect(titles('cykel skole')).toEqual([]);
  expect(titles('cyk skole')).toEqual(['Cyklen ved muren']);
});

test('shows the place in the text, cut at words', () => {
  const [hit] = searchStories([coffee], 'cykel');
  expect(hit?.excerpt).toMatch(/^… .*En dag kom han på cykel\..* …$/);
  expect(hit?.excerpt.length).toBeLessThan(180);
});

test.each(['', '  ', '()[]*', '"'])('%j finds nothing and breaks nothing', (query) => {
  expect(titles(query)).toEqual([]);
});
