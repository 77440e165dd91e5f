import { describe, expect, it } from 'vitest';
import { withWholeNames } from '../../../../shared/collect/gathered/participants.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const read = (text: string) => withWholeNames(plainLines(text)).map((line) => line.text);
const present = 'Til stede: Lis Dam (LD), Bo Lund (BL), Karin Holm (ref.)';

describe('initials in minutes', () => {
  it('are the names of those who were there', () => {
    expect(read(`${present}\nLD: Vi gik.\nBL - Han sang.\nRef. – Jeg sad.\nBL`)).toEqual([
      present,
      'Lis Dam: Vi gik.',
      'Bo Lund: Han sang.',
      'Karin Holm: Jeg sad.',
      'Bo Lund',
    ]);
  });

  it.each(['LD: Vi gik.', 'Lis Dam (LD) kom.\nLD: Vi gik.', `${present}\nXY: Vi gik.`])(
    'stay where nobody says whose they are: %j',
    (text) => {
      expect(read(text)).toEqual(text.split('\n'));
    },
  );

  it('are told at once in a word of 200,000 capitals', () => {
    expect(read('A'.repeat(200_000))).toHaveLength(1);
  });
});
