const day = 24 * 60 * 60 * 1000;

/** How many days, weeks and months keep a backup. */
const kept = { days: 7, weeks: 4, months: 12 } as const;

/**
 * Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have any.
 * Counted among those there are, not back from today, so that a library nobody opened for a year
 * loses nothing. Days are UTC's, weeks begin on Monday.
 * @param times ISO times.
 */
export function backupsToKeep(times: readonly string[]): ReadonlySet<string> {
  const newestFirst = [...times].sort((a, b) => Date.parse(b) - Date.parse(a));
  return new Set([
    ...newestOfEach(newestFirst, dayOf, kept.days),
    ...newestOfEach(newestFirst, weekOf, kept.weeks),
    ...newestOfEach(newestFirst, (time) => dayOf(time).slice(0, 7), kept.months),
  ]);
}

function newestOfEach(
  newestFirst: readonly string[],
  spanOf: (time: string) => string,
  count: number,
): readonly string[] {
  const newest = new Map<string, string>();
  for (const time of newestFirst) {
    if (!newest.has(spanOf(time))) newest.set(spanOf(time), time);
  }
  return [...newest.values()].slice(0, count);
}

function dayOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The Monday of its week. 1 January 1970 was a Thursday. */
function weekOf(time: string): string {
  const days = Math.floor(Date.parse(time) / day);
  return String(days - ((((days + 3) % 7) + 7) % 7));
}
