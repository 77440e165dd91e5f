import { describe, expect, it } from 'vitest';
import { tellerOfFile } from '../../../../shared/collect/teller/teller-of-file.ts';

describe('whose a document is that came with a mail', () => {
  it.each([
    ['Den uden navn (pausen.txt) er Grete Lindveds.', 'hæfte.zip › pausen.txt', false],
    ['Filen pausen er skrevet af vores vikar Grete Lindved.', 'a.eml › Pausen.docx', false],
    ['Hej. Vedhæftet er Grete Lindveds historie. Hun har fri.', 'a.eml › x.docx', true],
    ['Hermed en historie fra Grete Lindved.', 'a.eml › x.docx', true],
  ])('%j tells of %j', (covering, file, isOnly) => {
    expect(tellerOfFile(covering, file, isOnly)).toBe('Grete Lindved');
  });

  it.each([
    ['Hermed en historie fra Grete Lindved.', 'a.eml › x.docx', false],
    ['Se vedhæftede.', 'a.eml › x.docx', true],
    ['Tak for snakken med Grete Lindved.', 'a.eml › x.docx', true],
  ])('%j says nothing of %j', (covering, file, isOnly) => {
    expect(tellerOfFile(covering, file, isOnly)).toBe('');
  });

  it('is not asked for ever of a word without end', () => {
    const covering = `Vedhæftet er ${'A'.repeat(100_000)}`;
    expect(tellerOfFile(covering, 'a.eml › x.docx', true)).toBe('');
  });
});
