import { expect, it } from 'vitest';
import { wordLikeness } from '../../../../shared/collect/mail/word-likeness.ts';

it('counts the words that stand in both in the same order', () => {
  expect(wordLikeness('Han kom, og hun gik.', 'han kom og hun gik')).toBe(1);
  expect(wordLikeness('Han kom i går', 'Han kom i dag')).toBe(0.75);
  expect(wordLikeness('en to tre fire', 'fire tre to en')).toBe(0.25);
  expect(wordLikeness('', '')).toBe(0);
});

it('leaves long texts alone', () => {
  const long = 'ord '.repeat(401);
  expect(wordLikeness(long, long)).toBe(0);
});

it('is not worked out where it cannot come to what is asked for', () => {
  expect(wordLikeness('Vi ses på torsdag', 'Vi ses på tirsdag', 0.7)).toBe(0.75);
  expect(wordLikeness('Vi ses på torsdag', 'Vi ses på tirsdag', 0.8)).toBe(0);
  expect(wordLikeness('Vi ses', 'Vi ses på tirsdag', 0.8)).toBe(0);
});
