import { describe, expect, it } from 'vitest';
import { withNamesOfContents } from '../../../../shared/collect/gathered/contents.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const read = (text: string) => withNamesOfContents(plainLines(text)).map((line) => line.text);

describe('a list of contents', () => {
  it('names the tellers of the titles that come below it', () => {
    const text =
      'Indhold\nLygten – Lis Dam 3\nFuglene – Bo Lund 4\nLygten\nVi gik.\nFuglene\nHan sang.';
    expect(read(text)).toEqual([
      'Indhold',
      'Lygten',
      'Af Lis Dam',
      'Vi gik.',
      'Fuglene',
      'Af Bo Lund',
      'Han sang.',
    ]);
  });

  it.each(['Lygten – Lis Dam\nVi gik.', 'Lygten – Lis Dam\nFuglene – Bo Lund\nVi gik.'])(
    'is none in %j',
    (text) => {
      expect(read(text)).toEqual(text.split('\n'));
    },
  );
});
