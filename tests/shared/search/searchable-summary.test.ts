import { describe, expect, it } from 'vitest';
import { searchableSummaries } from '../../../shared/search/searchable-summary.ts';
import { madeSummary } from './made-summary.ts';

describe('searchableSummaries', () => {
  it('keeps what was made of a story that is as it was, and makes the changed one anew', () => {
    const [coffee, key] = [
      madeSummary({ id: 'a', title: 'Kaffen' }),
      madeSummary({ id: 'b', title: 'Nøglen' }),
    ];
    const before = searchableSummaries([coffee, key]).map((one) => ({
      ...one,
      words: `${one.words}mærket`,
    }));
    const after = searchableSummaries([coffee, { ...key, title: 'Måtten' }], before);
    expect(after.map(({ words }) => words.trim())).toEqual(['kaffen mærket', 'måtten']);
  });

  it('holds what a story now is, also where its words are as they were', () => {
    const story = madeSummary({ date: '2025-01-01' });
    const moved = { ...story, date: '2026-01-01', archived: true };
    const [after] = searchableSummaries([moved], searchableSummaries([story]));
    expect(after).toMatchObject({ story: moved, date: '2026-01-01' });
  });
});
