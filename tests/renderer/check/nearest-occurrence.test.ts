import { expect, test } from 'vitest';
import { nearestOccurrence } from '../../../renderer/check/nearest-occurrence.ts';

const text = 'Bo og Bo og Bo';

test('a text is found where it stood', () => {
  expect(nearestOccurrence(text, 'Bo', 6)).toBe(6);
});

test('a text that moved is found at the nearer side', () => {
  expect(nearestOccurrence(text, 'Bo', 5)).toBe(6);
  expect(nearestOccurrence(text, 'Bo', 8)).toBe(6);
  expect(nearestOccurrence(text, 'Bo', 99)).toBe(12);
});

test('a text that is gone is not found', () => {
  expect(nearestOccurrence(text, 'Ib', 3)).toBe(-1);
});
