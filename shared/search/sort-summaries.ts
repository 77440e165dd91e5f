import type { Language } from '../messages/language.ts';
import type { SearchableSummary } from './searchable-summary.ts';

/** The orders in which a list may stand, the first being where it begins. */
export const storyOrders = ['newest', 'oldest', 'title'] as const;
export type StoryOrder = (typeof storyOrders)[number];

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
  return [...searchable].sort((a, b) => compare(a, b) || compareText(b.story.id, a.story.id));
}

function comparison(order: StoryOrder, language: Language) {
  const collator = new Intl.Collator(language);
  const byDate = (a: SearchableSummary, b: SearchableSummary) => compareText(a.date, b.date);
  return {
    newest: (a: SearchableSummary, b: SearchableSummary) => byDate(b, a),
    oldest: byDate,
    title: (a: SearchableSummary, b: SearchableSummary) =>
      collator.compare(a.story.title, b.story.title),
  }[order];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
