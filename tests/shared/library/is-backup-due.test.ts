import { expect, test } from 'vitest';
import { isBackupDue } from '../../../shared/library/is-backup-due.ts';

const now = new Date('2026-11-20T08:00:00.000Z');

test.each([
  ['none was ever made', '', true],
  ['one is a day old', '2026-11-19T08:00:00.000Z', true],
  ['one is younger', '2026-11-19T08:00:01.000Z', false],
  ['the clock was set back since', '2026-11-20T08:00:01.000Z', true],
])('when %s, a backup is due: %3$s', (_, lastAt, isDue) => {
  expect(isBackupDue(lastAt, now)).toBe(isDue);
});
