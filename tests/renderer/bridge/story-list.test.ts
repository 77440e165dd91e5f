import { expect, test } from 'vitest';
import { summaryOf } from '../../../main/service/summaries.ts';
import { withChanges } from '../../../renderer/bridge/story-list.ts';
import { makeStory } from '../../support/make-story.ts';

const [kaffe, stol, cykel] = [
  summaryOf(makeStory({ id: 'kaffe', title: 'Kaffe' })),
  summaryOf(makeStory({ id: 'stol', title: 'Stolen' })),
  summaryOf(makeStory({ id: 'cykel', title: 'Cyklen' })),
];
const before = [kaffe, stol];

test('a whole list takes the place of what was there', () => {
  expect(withChanges(before, { isWhole: true, stories: [cykel], gone: [] })).toEqual([cykel]);
});

test('a changed story keeps its place, a new one comes last, and what is gone is gone', () => {
  const renamed = { ...stol, title: 'Stolen ved døren' };
  const changes = { isWhole: false, stories: [cykel, renamed], gone: ['kaffe'] };
  expect(withChanges(before, changes)).toEqual([renamed, cykel]);
});

test('stories that did not change stay the same objects, and a list without changes the same list', () => {
  const changes = { isWhole: false, stories: [{ ...stol, title: 'Ny' }], gone: [] };
  expect(withChanges(before, changes)[0]).toBe(kaffe);
  expect(withChanges(before, { isWhole: false, stories: [], gone: [] })).toBe(before);
});
