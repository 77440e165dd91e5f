import type { StorySummary } from '../ipc/story-calls.ts';
import type { Language } from '../messages/language.ts';
import type { SearchableSummary } from './searchable-summary.ts';

/** The orders in which a list may stand, the first being where it begins. */
export const storyOrders = ['newest', 'oldest', 'title'] as const;
export type StoryOrder = (typeof storyOrders)[number];

/** When a story happened or was told; where nobody said, when it came in. `YYYY-MM-DD`. */
export function dateOf({ date, createdAt }: Pick<StorySummary, 'date' | 'createdAt'>): string {
  return date === '' ? createdAt.slice(0, 10) : date;
}

/**
 * The list in an order; equals stand newest first by id. Titles follow the language's alphabet (in
 * Danish æ, ø and å come last, and "Aa" stands with "Å").
 */
export function sortSummaries(
  searchable: readonly SearchableSummary[],
  order: StoryOrder,
  language: Language,
): readonly SearchableSummary[] {
  const compare = comparison(order, language);
  return [...searchable].sort(
    (a, b) => compare(a.story, b.story) || compareText(b.story.id, a.story.id),
  );
}

function comparison(order: StoryOrder, language: Language) {
  const collator = new Intl.Collator(language);
  const byDate = (a: StorySummary, b: StorySummary) => compareText(dateOf(a), dateOf(b));
  return {
    newest: (a: StorySummary, b: StorySummary) => byDate(b, a),
    oldest: byDate,
    title: (a: StorySummary, b: StorySummary) => collator.compare(a.title, b.title),
  }[order];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
