import { describe, expect, it } from 'vitest';
import { facets } from '../../../shared/domain/taxonomy.ts';
import { chooseStories } from '../../../shared/search/choose-stories.ts';
import { countChoices } from '../../../shared/search/count-choices.ts';
import { searchableSummaries } from '../../../shared/search/searchable-summary.ts';
import { standingOf } from '../../../shared/search/standing.ts';
import { noFilter, toggleStanding, toggleTerm } from '../../../shared/search/story-filter.ts';
import { fc } from '../../support/properties.ts';
import { filters, madeSummary, summaryLists } from './made-summary.ts';

const choose = (
  stories: readonly ReturnType<typeof madeSummary>[],
  filter = noFilter,
  hits: ReadonlySet<string> = new Set(),
) => chooseStories(searchableSummaries(stories), filter, hits);

const count = (stories: readonly ReturnType<typeof madeSummary>[], filter = noFilter) =>
  countChoices(searchableSummaries(stories), filter, new Set());

describe('chooseStories', () => {
  it('shows everything but the archived when nothing is asked for', () => {
    const stories = [madeSummary({ id: 'a' }), madeSummary({ id: 'b', archived: true })];
    expect(choose(stories).map(({ id }) => id)).toEqual(['a']);
    const archived = toggleStanding(noFilter, 'archived');
    expect(choose(stories, archived).map(({ id }) => id)).toEqual(['b']);
  });

  it('finds words from their start, in title and lead, in any order and case', () => {
    const stories = [madeSummary({ title: 'Nøglen under måtten', lead: 'I tre år.' })];
    const finds = (text: string) => choose(stories, { ...noFilter, text }).length === 1;
    expect(['nøg', 'MÅT nøglen', 'tre', '”år”'].map(finds)).toEqual([true, true, true, true]);
    expect(['glen', 'nøglen kaffe'].map(finds)).toEqual([false, false]);
  });

  it('lets in what a search of the whole texts found', () => {
    const stories = [madeSummary({ id: 'a' }), madeSummary({ id: 'b' })];
    const found = choose(stories, { ...noFilter, text: 'xyz' }, new Set(['b']));
    expect(found.map(({ id }) => id)).toEqual(['b']);
  });

  it('takes any term of a facet, and asks every facet', () => {
    const both = madeSummary({ id: 'a', tags: { method: ['m'], outcome: ['o'], area: [] } });
    const one = madeSummary({ id: 'b', tags: { method: ['n'], outcome: [], area: [] } });
    const methods = toggleTerm(toggleTerm(noFilter, 'method', 'm'), 'method', 'n');
    expect(choose([both, one], methods)).toHaveLength(2);
    expect(choose([both, one], toggleTerm(methods, 'outcome', 'o'))).toEqual([both]);
  });

  it('keeps the order, and shows a part of the list', () => {
    fc.assert(
      fc.property(summaryLists, filters, (stories, filter) => {
        const shown = choose(stories, filter);
        expect(shown).toEqual(stories.filter((story) => shown.includes(story)));
      }),
    );
  });
});

describe('countChoices', () => {
  it('counts beside each term what choosing it alone in its facet would show', () => {
    fc.assert(
      fc.property(
        summaryLists,
        filters,
        fc.constantFrom(...facets),
        fc.constantFrom('a', 'b', 'c'),
        (stories, filter, facet, term) => {
          const alone = { ...filter, terms: { ...filter.terms, [facet]: [term] } };
          const shown = count(stories, filter)[facet].get(term);
          expect(shown).toBe(choose(stories, alone).length);
        },
      ),
    );
  });

  it('counts beside each standing what choosing it alone would show', () => {
    fc.assert(
      fc.property(summaryLists, filters, (stories, filter) => {
        const counts = count(stories, filter);
        for (const standing of new Set(stories.map(standingOf))) {
          const alone = { ...filter, standings: [standing] };
          expect(counts.standing.get(standing)).toBe(choose(stories, alone).length);
        }
      }),
    );
  });
});
