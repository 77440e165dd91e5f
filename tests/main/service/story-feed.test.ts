import { expect, test } from 'vitest';
import { StoryFeed } from '../../../main/service/story-feed.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { makeStory } from '../../support/make-story.ts';

const kaffe = makeStory({ id: 'kaffe', title: 'Kaffe' });
const stol = makeStory({ id: 'stol', title: 'Stolen' });
const cykel = makeStory({ id: 'cykel', title: 'Cyklen' });
const mapOf = (...stories: readonly Story[]) => new Map(stories.map((story) => [story.id, story]));
const titles = (stories: readonly { readonly title: string }[]) =>
  stories.map(({ title }) => title);

test('the first answer is the whole list', () => {
  const answer = new StoryFeed().read(mapOf(kaffe, stol), null);
  expect(answer.isWhole).toBe(true);
  expect(titles(answer.stories)).toEqual(['Kaffe', 'Stolen']);
});

test('the next tells only what was changed, added and taken away', () => {
  const feed = new StoryFeed();
  const { revision } = feed.read(mapOf(kaffe, stol), null);
  const answer = feed.read(mapOf({ ...kaffe, title: 'Kaffe klokken ni' }, cykel), revision);
  expect(answer.isWhole).toBe(false);
  expect(titles(answer.stories)).toEqual(['Kaffe klokken ni', 'Cyklen']);
  expect(answer.gone).toEqual(['stol']);
  expect(feed.read(mapOf(kaffe), answer.revision).gone).toEqual(['cykel']);
});

test('who asks about a state that is not the last one gets the whole list', () => {
  const feed = new StoryFeed();
  const first = feed.read(mapOf(kaffe), null);
  feed.read(mapOf(kaffe, stol), first.revision);
  const answer = feed.read(mapOf(kaffe, stol), first.revision);
  expect(answer.isWhole).toBe(true);
  expect(titles(answer.stories)).toEqual(['Kaffe', 'Stolen']);
});

test('what changes after an answer is told by the next, though the map is the same', () => {
  const feed = new StoryFeed();
  const stories = mapOf(kaffe);
  const { revision } = feed.read(stories, null);
  stories.set('stol', stol);
  expect(titles(feed.read(stories, revision).stories)).toEqual(['Stolen']);
});
