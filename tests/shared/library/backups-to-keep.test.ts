import { describe, expect, test } from 'vitest';
import { backupsToKeep } from '../../../shared/library/backups-to-keep.ts';

/** A backup at noon for each of a number of days, back from one. */
function daily(last: string, days: number): readonly string[] {
  return Array.from({ length: days }, (_, back) =>
    new Date(Date.parse(last) - back * 24 * 60 * 60 * 1000).toISOString(),
  );
}

describe('of backups made every day for two years, there stay', () => {
  const keep = [...backupsToKeep(daily('2026-11-22T12:00:00.000Z', 730))].sort().reverse();
  const days = keep.map((time) => time.slice(0, 10));

  test('those of the last seven days', () => {
    expect(days.slice(0, 7)).toEqual([
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-16',
    ]);
  });

  test('the newest of each of four weeks, whose last day is Sunday', () => {
    expect(days).toEqual(expect.arrayContaining(['2026-11-22', '2026-11-15', '2026-11-08']));
    expect(days).toContain('2026-11-01');
    expect(days).not.toContain('2026-10-25');
  });

  test('the newest of each of twelve months', () => {
    expect(days.slice(-11)).toEqual([
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  test('no others', () => {
    expect(days).toHaveLength(7 + 3 + 11);
  });
});

test('of several in a day the newest stays', () => {
  const morning = '2026-03-01T08:00:00.000Z';
  const evening = '2026-03-01T20:00:00.000Z';
  expect([...backupsToKeep([evening, morning])]).toEqual([evening]);
});

test('a library that nobody opened for years loses nothing', () => {
  const rare = ['2019-01-01T08:00:00.000Z', '2020-06-01T08:00:00.000Z', '2024-02-02T08:00:00.000Z'];
  expect(backupsToKeep(rare)).toEqual(new Set(rare));
});

test('none of none', () => {
  expect(backupsToKeep([])).toEqual(new Set());
});
