import { expect, test } from 'vitest';
import { everyCall, everyDeed, oneFault } from './every-call.ts';
import { fullDisk } from './full-disk.ts';
import { killAgainAndAgain } from './kill.ts';
import { randomSchedule } from './random-schedule.ts';

/** The daily share of `npm run torture`; it takes as long as the disk lets it. */
const patience = 180_000;

test.each(everyDeed)(
  'a fault at every call of %s loses nothing that was acknowledged, and is told in a sentence',
  async (deed) => {
    const { calls, refused, complaints } = await everyCall(deed, oneFault);
    expect(calls).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  },
  patience,
);

test(
  'days of work by chance, on disks that fail by chance, lose nothing that was acknowledged',
  async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { acknowledged, complaints } = await randomSchedule(seed);
      expect(complaints).toEqual([]);
      expect(acknowledged).toBeGreaterThan(1);
    }
  },
  patience,
);

test(
  'a disk that is really full refuses in a sentence, and what was saved is there',
  async ({ skip }) => {
    const { skipped, refused, complaints } = await fullDisk();
    skip(skipped !== '', skipped);
    expect(refused).toBe(3);
    expect(complaints).toEqual([]);
  },
  patience,
);

test(
  'a program that is killed at any moment finds what it had acknowledged, or newer',
  async () => {
    const { acknowledged, complaints } = await killAgainAndAgain(3, 7);
    expect(complaints).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  },
  patience,
);
