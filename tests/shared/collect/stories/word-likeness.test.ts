import { expect, it } from 'vitest';
import { wordLikeness, wordRow } from '../../../../shared/collect/stories/word-likeness.ts';
import { fc } from '../../../support/properties.ts';

const likeness = (one: string, two: string, least?: number) =>
  wordLikeness(wordRow(one), wordRow(two), least);

it('counts the words that stand in both in the same order', () => {
  expect(likeness('Han kom, og hun gik.', 'han kom og hun gik')).toBe(1);
  expect(likeness('Han kom i går', 'Han kom i dag')).toBe(0.75);
  expect(likeness('en to tre fire', 'fire tre to en')).toBe(0.25);
  expect(likeness('', '')).toBe(0);
});

it('leaves long texts alone', () => {
  const long = 'ord '.repeat(401);
  expect(likeness(long, long)).toBe(0);
});

it('is not worked out where it cannot come to what is asked for', () => {
  expect(likeness('Vi ses på torsdag', 'Vi ses på tirsdag', 0.7)).toBe(0.75);
  expect(likeness('Vi ses på torsdag', 'Vi ses på tirsdag', 0.8)).toBe(0);
  expect(likeness('Vi ses', 'Vi ses på tirsdag', 0.8)).toBe(0);
});

it('is the same wherever it comes to what is asked for, and 0 elsewhere', () => {
  const text = fc
    .array(fc.constantFrom('en', 'to', 'tre', 'fire'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, fc.constantFrom(0.3, 0.6, 0.92), (one, two, least) => {
      const whole = likeness(one, two);
      expect(likeness(one, two, least)).toBe(whole < least ? 0 : whole);
    }),
  );
});
