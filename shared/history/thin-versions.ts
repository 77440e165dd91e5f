const day = 24 * 60 * 60 * 1000;
const month = 31 * day;

/**
 * Which versions stay: all of the last day, the last of each day for a month, the last of each week
 * after that. Times are ISO times; days and weeks are counted in UTC.
 * @param versions the newest first.
 */
export function thinVersions<T extends { readonly at: string }>(
  versions: readonly T[],
  now: string,
): readonly T[] {
  const kept = new Set<string>();
  return versions.filter(({ at }) => {
    const time = Date.parse(at);
    const age = Date.parse(now) - time;
    if (age <= day) return true;
    const span =
      age <= month ? `day ${Math.floor(time / day)}` : `week ${Math.floor(time / day / 7)}`;
    if (kept.has(span)) return false;
    kept.add(span);
    return true;
  });
}
