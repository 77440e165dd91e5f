import { expect, test } from 'vitest';
import type { SetAsideCause } from '../../../main/collect/incoming.ts';
import { setAsideGroup } from '../../../main/collect/set-aside-group.ts';

test.each<[SetAsideCause, string]>([
  [{ code: 'password' }, 'unread'],
  [{ code: 'unknown-type', ending: '.xyz' }, 'unread'],
  [{ code: 'media-missing', name: 'kop.png' }, 'media'],
  [{ code: 'media-type', name: 'kop.emf' }, 'media'],
  [{ code: 'unknown-type', ending: '.PNG' }, 'media'],
  [{ code: 'message', kind: 'unsure' }, 'perhaps'],
  [{ code: 'message', kind: 'unknown-author' }, 'perhaps'],
  [{ code: 'message', kind: 'correction' }, 'perhaps'],
  [{ code: 'correction-unsure', why: 'no-words', words: '' }, 'perhaps'],
  [{ code: 'message', kind: 'thanks' }, 'other'],
  [{ code: 'calendar' }, 'other'],
  [{ code: 'already-here', title: 'Kaffe' }, 'known'],
  [{ code: 'corrected', title: 'Kaffe' }, 'corrected'],
])('%j is told of under “%s”', (cause, group) => {
  expect(setAsideGroup(cause)).toBe(group);
});
