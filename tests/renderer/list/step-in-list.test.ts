import { describe, expect, it } from 'vitest';
import { stepInList } from '../../../renderer/list/step-in-list.ts';
import { fc } from '../../support/properties.ts';

const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

describe('stepInList', () => {
  it('goes a row, a page, or to an end', () => {
    expect(keys.map((key) => stepInList(key, 50, 100, 8))).toEqual([49, 51, 42, 58, 0, 99]);
  });

  it('leaves every other key alone', () => {
    expect(stepInList('a', 5, 10, 3)).toBeNull();
  });

  it('never leaves the list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(49),
        fc.integer({ min: 1, max: 20 }),
        (key, count, at, page) => {
          const step = stepInList(key, Math.min(at, count - 1), count, page) ?? -1;
          expect(step).toBeGreaterThanOrEqual(0);
          expect(step).toBeLessThan(count);
        },
      ),
    );
  });
});
