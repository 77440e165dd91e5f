import { describe, expect, it } from 'vitest';
import { cleanUnits } from '../../../../shared/collect/parts/clean-units.ts';
import { unitsOf } from '../../../../shared/collect/parts/unit.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

function cleaned(...paragraphs: readonly string[]) {
  return cleanUnits(unitsOf(plainLines(paragraphs.join('\n\n'))), {
    author: { name: 'Ana Costa', address: 'ana@huset.example' },
    isRepeated: () => false,
    askedLength: () => 0,
    isMany: false,
  });
}

const notes =
  'Vi tømmer spande på et hospital om natten. Folk skriver til os på låget. Husk den blå pose, skift hver dag. Jeg skriver tilbage nu. Hej, posen er skiftet, god vagt til dig. De tegner en sol på låget.';

describe('what is said behind a greeting', () => {
  it('leads to a story that would be none without it, and is no part of it', () => {
    const { units, reading } = cleaned(
      'Hej, jeg er Ana fra skraldeholdet. Jeg skriver kun lidt dansk.',
      notes,
    );
    expect(reading.odds).toBeGreaterThan(0);
    expect(cleaned('Hej', notes).reading.odds).toBeLessThan(0);
    expect(units.map(({ kind }) => kind)).toEqual(['greeting', 'story']);
  });

  it('makes no story of what else is said', () => {
    const plan =
      'Husk posen til glas på torsdag. Spandene står i gården, og vogn 2 er til service.';
    expect(cleaned('Hej alle, jeg er Ana fra skraldeholdet.', plan).reading.odds).toBeLessThan(0);
  });
});
