/** How many days the bin keeps what was deleted. */
export const binDays = 30;

const day = 24 * 60 * 60 * 1000;

/** How many days the bin still keeps what was deleted at a time, the last one begun counted whole. */
export function binDaysLeft(deletedAt: string, now: string): number {
  const passed = Date.parse(now) - Date.parse(deletedAt);
  return Math.max(0, Math.ceil(binDays - passed / day));
}
