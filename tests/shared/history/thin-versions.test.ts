import { expect, test } from 'vitest';
import { thinVersions } from '../../../shared/history/thin-versions.ts';

const now = '2026-06-30T12:00:00.000Z';
const hour = 60 * 60 * 1000;
const versions = Array.from({ length: 24 * 100 }, (_, hours) => ({
  at: new Date(Date.parse(now) - hours * hour).toISOString(),
}));

test('all versions of a day stay, one a day for a month, one a week after', () => {
  const ages = thinVersions(versions, now).map(
    ({ at }) => (Date.parse(now) - Date.parse(at)) / hour,
  );
  expect(ages.filter((age) => age <= 24)).toHaveLength(25);
  const days = ages.filter((age) => age > 24 && age <= 24 * 31);
  expect(days).toHaveLength(31);
  const weeks = ages.filter((age) => age > 24 * 31);
  expect(weeks).toHaveLength(11);
});

test('what is left is thinned no further', () => {
  const once = thinVersions(versions, now);
  expect(thinVersions(once, now)).toEqual(once);
});

test('of a day that is past, its last version stays', () => {
  const day = ['2026-06-20T17:00:00.000Z', '2026-06-20T09:00:00.000Z'].map((at) => ({ at }));
  expect(thinVersions(day, now)).toEqual([{ at: '2026-06-20T17:00:00.000Z' }]);
});
