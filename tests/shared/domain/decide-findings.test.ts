import { expect, it } from 'vitest';
import { decideFindings, verdictOn } from '../../../shared/domain/decide-findings.ts';
import { noReview } from '../../../shared/domain/review.ts';

const storm = { text: 'Storm', type: 'PERSON' } as const;
const anna = { text: 'Anna', type: 'PERSON' } as const;
const stormTheTown = { text: 'Storm', type: 'PLACE' } as const;

it('keeps all the forms of one person at once, each with why', () => {
  const review = decideFindings(noReview, [storm, anna], 'consent');
  expect(review.kept).toEqual([
    { ...storm, why: 'consent' },
    { ...anna, why: 'consent' },
  ]);
  expect(verdictOn(review, anna)).toBe('consent');
});

it('takes the last word for the only one', () => {
  const kept = decideFindings(noReview, [storm], 'consent');
  const looked = decideFindings(kept, [storm], 'looked');
  expect(looked).toEqual({ kept: [], looked: [storm], by: '' });
  expect(decideFindings(looked, [storm], 'not-identifying')).toEqual({
    kept: [{ ...storm, why: 'not-identifying' }],
    looked: [],
    by: '',
  });
});

it('takes a decision back, and only that one', () => {
  const review = decideFindings(noReview, [storm, anna], 'not-identifying');
  const open = decideFindings(review, [storm], 'open');
  expect(verdictOn(open, storm)).toBe('open');
  expect(verdictOn(open, anna)).toBe('not-identifying');
});

it('tells a person from a town of the same name', () => {
  const review = decideFindings(noReview, [stormTheTown], 'looked');
  expect(verdictOn(review, storm)).toBe('open');
  expect(verdictOn(review, stormTheTown)).toBe('looked');
});

it('stores nothing of a finding but its text and its type', () => {
  const found = { ...storm, start: 3, why: 'consent' };
  expect(decideFindings(noReview, [found], 'looked').looked).toEqual([storm]);
});
