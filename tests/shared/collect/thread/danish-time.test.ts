import { expect, it } from 'vitest';
import { danishTime } from '../../../../shared/collect/thread/mail-date.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

it('a moment is told as a Danish clock shows it, also on days on which it is changed', () => {
  for (const [year, month, day] of [
    [2026, 3, 29],
    [2026, 10, 25],
    [2024, 2, 29],
    [1980, 4, 6],
    [1979, 12, 31],
    [1940, 5, 15],
    [1899, 12, 31],
  ] as const) {
    for (let minutes = -26 * 60; minutes < 50 * 60; minutes += 7) {
      const moment = new Date(Date.UTC(year, month - 1, day, 0, minutes, 59));
      expect(danishTime(moment)).toBe(clock.format(moment).replace(' ', 'T'));
    }
  }
});

it('what is no moment has no time', () => {
  expect(danishTime(new Date('i går'))).toBe('');
});
