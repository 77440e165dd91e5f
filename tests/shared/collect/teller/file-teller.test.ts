import { describe, expect, it } from 'vitest';
import { tellerInFileName } from '../../../../shared/collect/teller/file-teller.ts';

describe('who wrote a document, by its name', () => {
  it.each([
    ['Historie - Ib Mørch.docx', 'Ib Mørch'],
    ['min_historie_Ib_Mørch (2).docx', 'Ib Mørch'],
    ['Lygten af Ib Mørch.odt', 'Ib Mørch'],
    ['Historie_Ib_Mørch_final2.docx', 'Ib Mørch'],
    ['Ib Lunds historie.docx', 'Ib Lund'],
    ['Ib Friis historie.docx', 'Ib Friis'],
    ['HISTORIE IB LUND.docx', 'Ib Lund'],
    ['20250302 Ib Lund praksishistorie v2.docx', 'Ib Lund'],
    ['Lund, Ib - historie.docx', 'Ib Lund'],
    ['Lygten (Ib Lund).docx', 'Ib Lund'],
    ['Ib Lund - Lygten.docx', 'Ib Lund'],
    ['Ib Lund.docx', 'Ib Lund'],
    ['Beretning Ib (pedel).docx', 'Ib'],
    ['Beretning - skolesocialrådgiver Åse.docx', 'Åse'],
    ['Lund, Ib.docx', 'Ib Lund'],
    ['Historie_IbLund.docx', 'Ib Lund'],
    ['2025-03-04 historie fra Ib Lund (endelig).docx', 'Ib Lund'],
    ['samling.zip › Bidrag fra Ib Mørch.rtf', 'Ib Mørch'],
  ])('%j is told by %j', (file, name) => {
    expect(tellerInFileName(file, [])).toBe(name);
  });

  it('is somebody of the heap, whatever else it says', () => {
    expect(tellerInFileName('ib mørch maj.docx', ['Åse Dam', 'Ib Mørch'])).toBe('Ib Mørch');
  });

  it.each([
    'Gode Historier.docx',
    'Historie fra Dagcentret Lyngen.docx',
    'Lygten.docx',
    'Den Lange Vej.docx',
    'Historie 2.docx',
    'Historien om Ib Lund.docx',
    'Historie til Ib Lund.docx',
    'Historie til Ib Mørch.docx',
    'Historie (rettet af Ib Lund).docx',
    'Skabelon Ib Mørch.docx',
    'Lygten - Den Lange Vej.docx',
    'Lygten (Team Syd).docx',
    'Ib Mørch og Åse Dam.docx',
    'Sofies historie.docx',
    'Sofie.docx',
    'Historie Sofie og cyklen.docx',
  ])('%j names nobody', (file) => {
    expect(tellerInFileName(file, ['Åse Dam', 'Ib Mørch'])).toBe('');
  });
});
