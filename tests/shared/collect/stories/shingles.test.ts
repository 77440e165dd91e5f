import { describe, expect, it } from 'vitest';
import {
  repeatedIn,
  sharedCount,
  shinglesOf,
} from '../../../../shared/collect/stories/shingles.ts';

describe('runs of words', () => {
  it('are counted once each, whatever case, signs and white space stand around them', () => {
    const text = shinglesOf('Hun kom hver tirsdag. Hun kom hver tirsdag.');
    const same = shinglesOf('hun kom, hver\n> TIRSDAG; hun kom hver “tirsdag”');
    expect(text).toHaveLength(4);
    expect(sharedCount(text, same)).toBe(4);
  });

  it('are others in another order', () => {
    expect(sharedCount(shinglesOf('en to tre fire'), shinglesOf('fire tre to en'))).toBe(0);
  });

  it('of a text of fewer words are the text', () => {
    expect(sharedCount(shinglesOf('Tak for den'), shinglesOf('tak for den!'))).toBe(1);
    expect(shinglesOf('…')).toHaveLength(0);
  });

  it('that several texts share are told from those of one', () => {
    const [one, two] = [shinglesOf('a b c d e'), shinglesOf('x a b c d')];
    expect([...repeatedIn([one, two])]).toEqual([...shinglesOf('a b c d')]);
    expect(repeatedIn([one]).size).toBe(0);
  });
});
