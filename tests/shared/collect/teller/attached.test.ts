import { describe, expect, it } from 'vitest';
import { tellerOfAttached } from '../../../../shared/collect/teller/attached.ts';

const sent = {
  fileName: 'a.eml › historie.docx',
  covering: 'Hej Karla. Se vedhæftede. Kh Åse',
  sender: { name: 'Åse Dam', address: 'aada@by.example' },
  addressees: ['Karla Toft', 'Ellen Lund'],
  creator: '',
  isOnly: true,
};

describe('who wrote a document that came with a mail', () => {
  it.each([
    [{ covering: 'Vedhæftet er en historie fra Ib Mørch.' }, 'Ib Mørch'],
    [{ fileName: 'a.eml › Ib Lund.docx' }, 'Ib Lund'],
    [{ fileName: 'a.eml › Historie fra Ib Mørch.docx' }, 'Ib Mørch'],
    [{ fileName: 'a.eml › Ellens historie.docx' }, 'Ellen Lund'],
    [{ fileName: 'a.eml › Jens’ bidrag.docx' }, 'Jens'],
    [{ covering: 'Her er Ibs, vedhæftet.', creator: 'Ib Mørch' }, 'Ib Mørch'],
    [{ covering: 'Hej Karla\n\nVedhæftet er Sørens, han har ingen mail.\n\nKh Åse' }, 'Søren'],
    [
      { fileName: 'a.eml › mette.docx', covering: 'Mettes og Olavs ligger ved.', isOnly: false },
      'Mette',
    ],
    [
      {
        fileName: 'a.eml › Historie_Olav2.txt',
        covering: 'Jeg sender Mettes og Olav Brandts.',
        isOnly: false,
      },
      'Olav Brandt',
    ],
    [
      { sender: { name: 'Dagcentret Lyngen', address: 'lyngen@by.example' }, creator: 'Ib Mørch' },
      'Ib Mørch',
    ],
  ])('is said by %j', (said, name) => {
    expect(tellerOfAttached({ ...sent, ...said })).toBe(name);
  });

  it.each([
    {},
    { creator: 'Ib Mørch' },
    { covering: 'Vedhæftet er min historie.', fileName: 'Ib Lund.docx', creator: 'Ib Lund' },
    { fileName: 'Historie til Ib Lund.docx' },
    { fileName: 'Kontorets historie.docx' },
    { fileName: 'mette.docx', covering: 'Her er historien om Mette og Olav.', isOnly: false },
    { fileName: 'mette.docx', covering: 'Her er et par historier.', isOnly: false },
    { covering: 'Kære Karla\n\nTak for Ellens. Her er min som fil.\n\nÅse' },
    { covering: 'Vedhæftet er Sørens, han har ingen mail.', isOnly: false },
  ])('is the sender: %j', (said) => {
    expect(tellerOfAttached({ ...sent, ...said })).toBe('');
  });
});
