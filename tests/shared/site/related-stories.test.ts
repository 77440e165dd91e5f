import { describe, expect, it } from 'vitest';
import { relatedStories } from '../../../shared/site/related-stories.ts';
import { publicationOf } from '../../support/sample-publication.ts';

const related = (tagIds: readonly (readonly string[])[], count = 3) => {
  const { stories } = publicationOf(tagIds.map((ids, i) => ({ title: `s${i}`, tagIds: ids })));
  return relatedStories(stories, count).map((list) => list.map(({ title }) => title));
};

describe('relatedStories', () => {
  it('ranks by shared tags and leaves the story itself and strangers out', () => {
    expect(
      related([
        ['familie', 'fritidsliv'],
        ['familie'],
        ['beskaeftigelse'],
        ['familie', 'fritidsliv'],
      ])[0],
    ).toEqual(['s3', 's1']);
  });

  it('counts a rare tag for more than a common one', () => {
    const common = Array.from({ length: 6 }, () => ['familie']);
    expect(related([['familie', 'netvaerksmoede'], ...common, ['netvaerksmoede']], 1)[0]).toEqual([
      's7',
    ]);
  });

  it('gives every one of thousands its few, though all carry one tag', () => {
    const lists = related(Array.from({ length: 3000 }, () => ['familie']));
    expect(lists.every((list) => list.length === 3)).toBe(true);
    expect(lists[0]).not.toContain('s0');
    expect(lists[2999]).not.toContain('s2999');
  });
});
