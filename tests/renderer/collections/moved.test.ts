import { expect, test } from 'vitest';
import { landing, moved } from '../../../renderer/collections/chosen/moved.ts';

const order = ['a', 'b', 'c', 'd'];

test('what is moved stands where it was sent, and the others keep their order', () => {
  expect(moved(order, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(order, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(order, 1, 1)).toEqual(order);
});

test('nothing moves out of the list, and nothing that is not there moves', () => {
  expect(moved(order, 0, -1)).toEqual(order);
  expect(moved(order, 3, 4)).toEqual(order);
  expect(moved(order, 4, 0)).toEqual(order);
});

test.each([
  [0, 2, 'before', ['b', 'a', 'c', 'd']],
  [0, 2, 'after', ['b', 'c', 'a', 'd']],
  [3, 1, 'before', ['a', 'd', 'b', 'c']],
  [3, 1, 'after', ['a', 'b', 'd', 'c']],
  [1, 2, 'before', order],
  [1, 0, 'after', order],
] as const)('row %i dropped on row %i, %s it, lands beside it', (from, target, side, expected) => {
  expect(moved(order, from, landing(from, target, side))).toEqual(expected);
});
