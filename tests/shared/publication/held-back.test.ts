import { expect, test } from 'vitest';
import { consentNotNeeded } from '../../../shared/domain/consent.ts';
import { heldBackReasons } from '../../../shared/publication/held-back.ts';
import { makeStory } from '../../support/make-story.ts';

const printOnly = { ...consentNotNeeded, state: 'given', scope: ['print'] } as const;

test('a story is held back from each place that a consent does not reach', () => {
  const story = makeStory({ status: 'approved', citizenConsent: printOnly });
  expect(heldBackReasons(story, ['print'])).toEqual([]);
  expect(heldBackReasons(story, ['print', 'web', 'press'])).toEqual([
    { code: 'citizen-consent', scope: 'web' },
    { code: 'citizen-consent', scope: 'press' },
  ]);
});

test('what holds a story back everywhere is told of once', () => {
  expect(heldBackReasons(makeStory(), ['meeting', 'web', 'press'])).toEqual([
    { code: 'not-approved' },
  ]);
});

test('a collection that is not yet meant for any place asks of no consent', () => {
  const story = makeStory({ archived: true, citizenConsent: printOnly });
  expect(heldBackReasons(story, [])).toEqual([{ code: 'not-approved' }, { code: 'archived' }]);
});
