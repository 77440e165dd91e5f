import { describe, expect, it } from 'vitest';
import { searchableSummaries } from '../../../shared/search/searchable-summary.ts';
import {
  type StoryOrder,
  sortSummaries,
  storyOrders,
} from '../../../shared/search/sort-summaries.ts';
import { fc } from '../../support/properties.ts';
import { madeSummary, summaryLists } from './made-summary.ts';

const sorted = (stories: readonly ReturnType<typeof madeSummary>[], order: StoryOrder) =>
  sortSummaries(searchableSummaries(stories), order, 'da').map(({ story }) => story);

describe('sortSummaries', () => {
  it('puts titles in the order of the Danish alphabet', () => {
    const titles = ['Ål', 'Ørred', 'Æble', 'Zebra', 'Aal', 'anker'];
    const stories = titles.map((title, index) => madeSummary({ title, id: `${9 - index}` }));
    expect(sorted(stories, 'title').map(({ title }) => title)).toEqual([
      ...['anker', 'Zebra', 'Æble', 'Ørred', 'Ål', 'Aal'],
    ]);
  });

  it('puts the newest first by their own date, or by when they came in', () => {
    const stories = [
      madeSummary({ id: 'a', date: '2026-01-04' }),
      madeSummary({ id: 'b' }),
      madeSummary({ id: 'c', date: '2026-01-06' }),
    ];
    expect(sorted(stories, 'newest').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(sorted(stories, 'oldest').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('loses and invents nothing, and answers the same whatever order the list came in', () => {
    fc.assert(
      fc.property(summaryLists, fc.constantFrom(...storyOrders), (stories, order) => {
        const once = sorted(stories, order);
        expect(new Set(once)).toEqual(new Set(stories));
        expect(once).toHaveLength(stories.length);
        expect(sorted([...stories].reverse(), order)).toEqual(once);
      }),
    );
  });
});
