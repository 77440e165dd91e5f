import type { SetAsideEntry } from '../../shared/ipc/story-calls.ts';

/** What became no story, by the reason, in the order in which the reasons came. */
export function byReason(
  entries: readonly SetAsideEntry[],
): readonly (readonly [string, readonly SetAsideEntry[]])[] {
  const groups = new Map<string, SetAsideEntry[]>();
  for (const entry of entries) {
    groups.set(entry.reason, [...(groups.get(entry.reason) ?? []), entry]);
  }
  return [...groups];
}
