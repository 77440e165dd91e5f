import { expect, test } from 'vitest';
import { formatDanishNumber, parseQuantity } from '../../../shared/domain/quantity.ts';
import { fc } from '../../support/properties.ts';

test.each([
  ['40', 40, 40],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['1.200', 1200, 1200],
  ['1.250.000', 1250000, 1250000],
  ['1.200,50', 1200.5, 1200.5],
  ['20–25', 20, 25],
  ['30-35', 30, 35],
  ['50 til 60', 50, 60],
  ['ca. 50', 50, 50],
  ['40 %', 40, 40],
  ['-3', -3, -3],
])('%s is read as from %d to %d', (text, from, to) => {
  expect(parseQuantity(text)).toEqual({ from, to });
});

test.each(['', 'mange', '40 familier', '25–20', '1 2', '12,5,6'])(
  '%j holds more than a number and is left to its words',
  (text) => {
    expect(parseQuantity(text)).toBeNull();
  },
);

test('a number written the Danish way is read back as itself', () => {
  const numbers = fc.oneof(
    fc.integer(),
    fc.integer({ min: -9999999, max: 9999999 }).map((n) => n / 100),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      expect(parseQuantity(formatDanishNumber(value))?.from).toBe(value);
    }),
  );
});

test('dots part the thousands from ten thousand on', () => {
  expect([1200, 12000, 1250000.5].map(formatDanishNumber)).toEqual([
    '1200',
    '12.000',
    '1.250.000,5',
  ]);
});
