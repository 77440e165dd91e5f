import { describe, expect, it } from 'vitest';
import { withNamesBeside } from '../../../../shared/collect/parts/name-labels.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

const beside = (text: string) =>
  withNamesBeside(plainLines(text))
    .map((line) => line.text)
    .join('|');

describe('a label above who wrote something', () => {
  it.each([
    ['Navn:\nIb Mørch', 'Navn: Ib Mørch'],
    [
      'Navn og stilling:\n\nIb Mørch, pædagog\nHun kom.',
      'Navn og stilling: Ib Mørch, pædagog||Hun kom.',
    ],
    ['Hvem er du?\nIb Mørch', 'Hvem er du? Ib Mørch'],
    ['Fortalt af:\nIb Mørch', 'Fortalt af: Ib Mørch'],
  ])('has the name beside it: %j', (text, lines) => {
    expect(beside(text)).toBe(lines);
  });

  it.each([
    'Navn:\nDet ved vi ikke.',
    'Borgerens navn:\nIb Mørch',
    'Leder:\nIb Mørch',
    'Navn: Ib\nMørch Vej',
  ])('is left where it is another’s or no name stands below: %j', (text) => {
    expect(beside(text)).toBe(text.replaceAll('\n', '|'));
  });

  it('gives the story to that person', () => {
    const story =
      'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os, og siden har han lavet suppen.';
    const text = `Fortalt af:\nIb Mørch\n\n${story}\n\nÅse`;
    expect(toldIn({ from: 'Åse Dam <aada@by.example>', text })).toMatchObject([
      { author: 'Ib Mørch', text: story },
    ]);
  });
});
