import { expect, test } from 'vitest';
import { cutBetweenWords } from '../../../shared/text/cut-between-words.ts';

test('what fits is left, on one line', () => {
  expect(cutBetweenWords('Ni familier  hver\n', 17)).toBe('Ni familier hver');
  expect(cutBetweenWords('', 5)).toBe('');
});

test('a longer text ends with its last whole word, without the comma behind it', () => {
  expect(cutBetweenWords('Vi kom, så og vandt det hele', 9)).toBe('Vi kom …');
  expect(cutBetweenWords('Vi kom så og vandt det hele', 9)).toBe('Vi kom så …');
});

test('the end of a sentence keeps its point', () => {
  expect(cutBetweenWords('Han kom. Det var sent.', 10)).toBe('Han kom. …');
});

test('a word that never ends is cut, and no sign of it in two', () => {
  expect(cutBetweenWords('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} …`);
  expect(cutBetweenWords(`Et ${'x'.repeat(30)}`, 10)).toBe(`Et ${'x'.repeat(7)} …`);
  expect(cutBetweenWords('😀'.repeat(9), 5)).toBe('😀😀 …');
});
