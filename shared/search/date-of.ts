import type { StorySummary } from '../ipc/story-calls.ts';

/** When a story happened or was told; where nobody said, when it came in. `YYYY-MM-DD`. */
export function dateOf({ date, createdAt }: Pick<StorySummary, 'date' | 'createdAt'>): string {
  return date === '' ? createdAt.slice(0, 10) : date;
}
