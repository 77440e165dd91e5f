import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../shared/collect/layout/pieces.ts';
import type { Line } from '../../../../shared/collect/thread/line.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const kinds = (text: string) => piecesOf(plainLines(text)).map((one) => [one.kind, one.text]);
const story = 'Han sang for fuglene hver morgen ved hegnet.';

describe('the pieces of a document', () => {
  it.each([
    'Lis Dam:',
    'Lis –',
    '4/12 LMK –',
    '3/5 (Lis)',
    'Lis Dam.',
    '(gul)',
    'Lis (vikar).',
    'Navn: Lis.',
    '[Lis, 15.02]',
    'Lis Dam /',
  ])('part what leads to a text from it: %s', (lead) => {
    expect(kinds(`${lead} ${story}`)).toEqual([
      ['lead', lead],
      ['body', story],
    ]);
  });

  it.each(['(Lis og Bo)', '– Lis Dam', '/Lis', 'Hilsen Lis', 'Lis', 'Lis D.', 'LMK'])(
    'part what signs a text from it: %s',
    (tail) => {
      expect(kinds(`${story} ${tail}`)).toEqual([
        ['body', story],
        ['tail', tail],
      ]);
    },
  );

  it.each([
    story,
    'Lis sagde: nej.',
    'Han sang. Porrer',
    'Vi tog hjem igen. TAK',
    'Porrer Jeg sang for fuglene hver morgen.',
    'Det var en dag, hvor alle de voksne på hele stedet var taget af sted: ingen.',
  ])('are whole lines where nobody leads or signs: %s', (text) => {
    expect(kinds(text)).toEqual([['body', text]]);
  });

  it('part a name from a text that was joined to it', () => {
    const told = 'Jeg sang for fuglene hver morgen ved hegnet.';
    expect(kinds(`Lis og Bo ${told}`)).toEqual([
      ['lead', 'Lis og Bo'],
      ['body', told],
    ]);
  });

  it('have a name in bold before a text as its lead', () => {
    const [line] = plainLines(`Lis Dam ${story}`);
    const drawn: Line = { ...(line as Line), markdown: `**Lis Dam** ${story}` };
    expect(piecesOf([drawn]).map(({ kind, text }) => [kind, text])).toEqual([
      ['lead', 'Lis Dam'],
      ['body', story],
    ]);
  });
});
