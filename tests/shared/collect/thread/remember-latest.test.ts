import { expect, it } from 'vitest';
import { rememberLatest } from '../../../../shared/collect/thread/remember-latest.ts';

function asking(places: number) {
  const asked: string[] = [];
  const answer = rememberLatest((text) => {
    asked.push(text);
    return text.length;
  }, places);
  return { asked, answer };
}

it('a text that is asked again is remembered', () => {
  const { asked, answer } = asking(64);
  for (const text of ['Hun lo.', '', 'Hun lo.', '']) expect(answer(text)).toBe(text.length);
  expect(asked).toEqual(['Hun lo.', '']);
});

it('the latest takes the place of the one before, and each has its own answer', () => {
  const { asked, answer } = asking(1);
  for (const text of ['Han gik.', 'Hun blev.', 'Hun blev.', 'Han gik.']) {
    expect(answer(text)).toBe(text.length);
  }
  expect(asked).toEqual(['Han gik.', 'Hun blev.', 'Han gik.']);
});

it('an answer that says no is remembered too', () => {
  const asked: string[] = [];
  const isLong = rememberLatest((text) => {
    asked.push(text);
    return text.length > 10;
  }, 4);
  expect([isLong('kort'), isLong('kort')]).toEqual([false, false]);
  expect(asked).toEqual(['kort']);
});
