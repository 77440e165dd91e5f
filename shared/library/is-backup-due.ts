const day = 24 * 60 * 60 * 1000;

/**
 * Whether a library that is open wants a backup: the last one is a day old, or lies in the future
 * because a clock was set back.
 * @param lastAt an ISO time, or empty where there is none.
 */
export function isBackupDue(lastAt: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(lastAt);
  return !(age >= 0 && age < day);
}
