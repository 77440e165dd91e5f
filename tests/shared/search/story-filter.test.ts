import { describe, expect, it } from 'vitest';
import {
  isFiltering,
  noFilter,
  toggleStanding,
  toggleTerm,
} from '../../../shared/search/story-filter.ts';

describe('a filter', () => {
  it('is left as it was by choosing a thing twice', () => {
    const once = toggleTerm(noFilter, 'area', 'familie');
    expect(once.terms.area).toEqual(['familie']);
    expect(toggleTerm(once, 'area', 'familie')).toEqual(noFilter);
    expect(toggleStanding(toggleStanding(noFilter, 'inbox'), 'inbox')).toEqual(noFilter);
  });

  it('is filtering once anything but space is asked for', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false);
    expect(isFiltering({ ...noFilter, text: 'k' })).toBe(true);
    expect(isFiltering(toggleTerm(noFilter, 'method', 'm'))).toBe(true);
    expect(isFiltering(toggleStanding(noFilter, 'archived'))).toBe(true);
  });
});
