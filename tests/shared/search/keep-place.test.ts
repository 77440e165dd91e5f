import { describe, expect, it } from 'vitest';
import { keepPlace } from '../../../shared/search/keep-place.ts';

const list = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('keepPlace', () => {
  it('begins at the first story', () => {
    expect(keepPlace(null, list('a', 'b'))).toEqual({ id: 'a', index: 0 });
  });

  it('stays at a story wherever it has moved', () => {
    expect(keepPlace({ id: 'a', index: 0 }, list('new', 'b', 'a'))).toEqual({ id: 'a', index: 2 });
  });

  it('goes to the story that took the place of one that is gone', () => {
    expect(keepPlace({ id: 'b', index: 1 }, list('a', 'c'))).toEqual({ id: 'c', index: 1 });
  });

  it('goes to the last where the last is gone', () => {
    expect(keepPlace({ id: 'c', index: 2 }, list('a', 'b'))).toEqual({ id: 'b', index: 1 });
  });

  it('is nowhere in an empty list', () => {
    expect(keepPlace({ id: 'a', index: 0 }, [])).toBeNull();
  });
});
