import { describe, expect, it } from 'vitest';
import { readingAsTold } from '../../../build/collect/reading-as-told.ts';
import { toldMailsIn } from '../../../build/collect/told-mails.ts';
import { label } from '../../../shared/collect/reading/reading-chain.ts';

const birds = 'En dreng sang for fuglene hver morgen. En dag sang fire andre med.';
const lamp = 'Vi havde glemt lygten på turen. Så lånte han os sin egen.';

function labelsIn(text: string) {
  const head = 'Fra: Anna Holm\nTil: Bo Lund\nEmne: SV: Historier\nKendte: Anna Holm; Bo Lund';
  const [mail] = toldMailsIn(`### 1\n${head}\n---\n${text}`);
  return mail === undefined ? null : (readingAsTold(mail)?.labels ?? null);
}

describe('a told mail, as each of its sentences is read', () => {
  it('has talk above and below what is marked as the story', () => {
    const text = `Hej Bo\n\nDen her er Evas.\n\n== Eva\n${birds}\n==\n\nHun sender hilsner.\n\nAnna`;
    expect(labelsIn(text)).toEqual([label.above, label.first, label.on, label.below]);
  });

  it('has another story begin where one is marked, and talk between them', () => {
    const text = `== Eva\n${birds}\n==\n\nDen næste er min.\n\n== Anna Holm\n${lamp}\n==\n`;
    expect(labelsIn(text)).toEqual([label.first, label.on, label.between, label.next, label.on]);
  });

  it('has no story where none is marked', () => {
    expect(labelsIn('Tak for sidst, det var hyggeligt at se jer alle.')).toEqual([label.none]);
  });

  it('teaches nothing where a story is not left whole before it is read', () => {
    const text = `== Eva\n${birds}\n\nMed venlig hilsen\nEva Dam, Havnegade 4\n==\n`;
    expect(labelsIn(text)).toBeNull();
  });
});
