import { expect, it } from 'vitest';
import { originalsDue } from '../../../shared/library/originals-due.ts';
import { makeStory } from '../../support/make-story.ts';

const approval = { by: 'Anna', at: '2026-03-01T12:00:00.000Z' };
const approved = makeStory({ status: 'approved', approval });
const waiting = makeStory({ createdAt: '2020-01-01T12:00:00.000Z' });

it.each([
  ['never', '2036-03-01T12:00:00.000Z', []],
  ['at-approval', '2026-03-01T12:00:00.000Z', [approved.id]],
  [30, '2026-03-31T11:59:59.000Z', []],
  [30, '2026-03-31T12:00:00.000Z', [approved.id]],
] as const)('%j, at %s', (eraseOriginals, now, due) => {
  expect(originalsDue([approved, waiting], { eraseOriginals }, Date.parse(now))).toEqual(due);
});
