import { describe, expect, it } from 'vitest';
import { guestIn } from '../../../../shared/collect/teller/guest.ts';

const known = ['Åse Dam', 'Ib Mørch'];

describe('who writes from somebody else’s mailbox', () => {
  it.each([
    [['Skrevet fra Åses mail, hilsen Ib'], 'Ib Mørch'],
    [['Skrevet fra Åses mail. Hilsen Kaj Storm'], 'Kaj Storm'],
    [['Ib her, på Åses pc.'], 'Ib Mørch'],
    [['Mvh Kaj (fra Åses konto)'], 'Kaj'],
    [['(Det er Ib, der skriver)'], 'Ib Mørch'],
    [['Kære Lone, det er Ib, der skriver. Åse har den eneste mail i huset.'], 'Ib Mørch'],
    [['Jeg låner Åses computer.', 'Han kom om onsdagen.', 'Hilsen Ib'], 'Ib Mørch'],
  ])('says so: %j', (lines, name) => {
    expect(guestIn(lines, 'Åse Dam', known)).toBe(name);
  });

  it.each([
    [['Åse (fra Ibs iPad)']],
    [['Jeg sidder ved Ibs pc, men det er Åse.', 'Kh Åse']],
    [['Det er Ib, der skriver bedst af os to.']],
    [['Hun ringede fra Åses telefon og lo.']],
    [['Hilsen Ib']],
  ])('does not: %j', (lines) => {
    expect(guestIn(lines, 'Åse Dam', known)).toBe('');
  });

  it('is nobody where damage left a name of 60,000 signs', () => {
    expect(guestIn(['Hilsen Ib'], 'T'.repeat(60_000), known)).toBe('');
  });
});
