import { describe, expect, it } from 'vitest';
import { insertedAt, moved, removedAt, replacedAt } from '../../../shared/domain/list-edits.ts';
import { fc } from '../../support/properties.ts';

const list = ['a', 'b', 'c'];

describe('edits of a list', () => {
  it('replace, remove and insert at a place, and leave the list they were given', () => {
    expect(replacedAt(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(removedAt(list, 0)).toEqual(['b', 'c']);
    expect(insertedAt(list, 3, 'x')).toEqual(['a', 'b', 'c', 'x']);
    expect(list).toEqual(['a', 'b', 'c']);
  });

  it('move an item up and down', () => {
    expect(moved(list, 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it.each([
    [0, -1],
    [2, 3],
    [3, 0],
    [-1, 0],
  ])('move nothing from %i to %i, where there is no such place', (from, to) => {
    expect(moved(list, from, to)).toEqual(list);
  });

  it('lose no item, wherever it is moved', () => {
    const place = fc.integer({ min: -2, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 5 }), place, place, (items, from, to) => {
        expect([...moved(items, from, to)].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('bring back what was removed', () => {
    expect(insertedAt(removedAt(list, 1), 1, 'b')).toEqual(list);
  });
});
