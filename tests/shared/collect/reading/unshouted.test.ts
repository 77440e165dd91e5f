import { describe, expect, it } from 'vitest';
import { inSmall, isShouted } from '../../../../shared/collect/reading/unshouted.ts';

const story =
  'En skipper kom hver fredag og ville betale for sin suppe. Vi tog ikke imod penge, og så vaskede han op.';

function shouts(...texts: readonly string[]): boolean {
  return isShouted(texts.map((text) => ({ text, isApart: true })));
}

describe('a message in capitals', () => {
  it('is one that has next to no small letters', () => {
    expect(shouts(story.toUpperCase(), 'Mvh Ib')).toBe(true);
  });

  it.each([
    ['no heading by itself', ['EN GOD DAG PÅ HAVNEN']],
    ['no heading above a story', ['EN GOD DAG PÅ HAVNEN', story]],
    [
      'no message with a paragraph in small letters below one in capitals',
      [story.toUpperCase(), story],
    ],
    ['nothing', []],
  ])('is %s', (_, texts) => {
    expect(shouts(...texts)).toBe(false);
  });

  it('says the same in small letters', () => {
    expect(inSmall([{ text: 'HAN LO.', unit: 3 }])).toEqual([{ text: 'han lo.', unit: 3 }]);
  });
});
