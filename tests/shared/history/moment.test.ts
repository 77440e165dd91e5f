import { expect, test } from 'vitest';
import { continues, type Moment } from '../../../shared/history/moment.ts';

const began: Moment = { at: '2026-02-01T10:00:00.000Z', by: 'anna', action: 'edit-story' };

test.each<readonly [string, Partial<Moment>, boolean]>([
  ['nine minutes later', { at: '2026-02-01T10:09:00.000Z' }, true],
  ['ten minutes later', { at: '2026-02-01T10:10:00.000Z' }, false],
  ['before it', { at: '2026-02-01T09:59:00.000Z' }, false],
  ['by somebody else', { by: 'mette' }, false],
  ['of another kind', { action: 'archive-story' }, false],
])('a change %s carries on or does not', (_when, change, expected) => {
  expect(continues(began, { ...began, ...change })).toBe(expected);
});

test('an approval is always a moment of its own', () => {
  const approved = { ...began, action: 'approve-stories' };
  expect(continues(approved, approved)).toBe(false);
});
