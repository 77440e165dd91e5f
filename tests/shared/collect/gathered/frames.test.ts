import { describe, expect, it } from 'vitest';
import { countedHeads, framedTexts } from '../../../../shared/collect/gathered/frames.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const heads = (text: string) => [...countedHeads(plainLines(text))];

describe('lines that frame texts', () => {
  it.each([
    'Seddel 1\na\nSeddel 2\nb',
    'FLIPOVER 1 - hvad virker?\na\nFLIPOVER 3\nb',
    'Bidrag nr. 1:\na\nBidrag nr. 2:\nb',
  ])('count: %j', (text) => {
    expect(heads(text)).toEqual([0, 2]);
  });

  it.each([
    'Kapitel 1\na\nKapitel 2\nb',
    'Uge 1\na\nUge 2\nb',
    'Seddel 2\na\nSeddel 1\nb',
    'Seddel 1\na',
  ])('do not count stories: %j', (text) => {
    expect(heads(text)).toEqual([]);
  });

  const text =
    'Der var engang en dreng, som sang for alle de fugle, der sad på hegnet ude ved vejen.';

  it('part a document by stars where whoever tells says so', () => {
    const lines = plainLines(`* * *\n${text}\n* * *\n${text}\n* * *\n${text}\n* * *`);
    expect(framedTexts(lines, () => true)).toHaveLength(5);
    expect(framedTexts(lines, () => false)).toBeNull();
  });
});
