import { expect, test } from 'vitest';
import { binDaysLeft } from '../../../shared/history/bin-days.ts';

const deleted = '2026-03-01T12:00:00.000Z';

test.each([
  ['2026-03-01T12:00:00.000Z', 30],
  ['2026-03-01T13:00:00.000Z', 30],
  ['2026-03-02T12:00:00.000Z', 29],
  ['2026-03-31T11:59:00.000Z', 1],
  ['2026-03-31T12:00:00.000Z', 0],
  ['2027-01-01T12:00:00.000Z', 0],
])('at %s the bin keeps what was deleted for %i more days', (now, left) => {
  expect(binDaysLeft(deleted, now)).toBe(left);
});
