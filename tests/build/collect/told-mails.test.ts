import { describe, expect, it } from 'vitest';
import { readToldMails, toldMailsIn } from '../../../build/collect/told-mails.ts';

const head =
  '### 1\nFra: Lone Bak\nTil: Ib Mørch; Alle\nEmne: SV: Historier\nKendte: Lone Bak; Ib Mørch\n---\n';

describe('a told mail', () => {
  it('says who told each of its stories, and holds its text without the marks', () => {
    const text = `${head}Hej\n\n== Ellen\nHun kom.\n\nHun gik.\n==\n\nOg min:\n\n== Lone Bak\nHan kom.\n==\n\nLone\n`;
    expect(toldMailsIn(text)).toEqual([
      {
        from: 'Lone Bak',
        to: ['Ib Mørch', 'Alle'],
        subject: 'SV: Historier',
        known: ['Lone Bak', 'Ib Mørch'],
        text: 'Hej\n\nHun kom.\n\nHun gik.\n\nOg min:\n\nHan kom.\n\nLone',
        stories: [
          { teller: 'Ellen', text: 'Hun kom.\n\nHun gik.\n' },
          { teller: 'Lone Bak', text: 'Han kom.\n' },
        ],
      },
    ]);
  });

  it.each([
    ['### 1\nHej\n', /No head/],
    [`${head}== Ellen\nHun kom.\n`, /open/],
    [`${head}Hun kom.\n==\n`, /Closed twice/],
  ])('%j is refused', (text, reason) => {
    expect(() => toldMailsIn(text)).toThrow(reason);
  });

  it('can be read wherever one was written', async () => {
    const voices = await readToldMails();
    expect([...voices.values()].flat().length).toBeGreaterThan(2_000);
  });
});
