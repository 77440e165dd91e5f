import { describe, expect, it } from 'vitest';
import { docxCreator } from '../../../../main/collect/readers/docx-creator.ts';
import { docxOf, paragraph } from '../../../support/docx-of.ts';

const made = (creator: string, last: string) =>
  docxCreator(
    docxOf(
      paragraph('Hun kom om torsdagen.'),
      [],
      [
        [
          'docProps/core.xml',
          `<cp:coreProperties><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${last}</cp:lastModifiedBy></cp:coreProperties>`,
        ],
      ],
    ),
  );

describe('who made a Word document', () => {
  it('is whom its properties name, as people say it', async () => {
    expect(await made('Ib Mørch', 'Ib Mørch')).toBe('Ib Mørch');
    expect(await made('Mørch, Ib', '')).toBe('Ib Mørch');
  });

  it('is nobody where another filled it in, or no person is named', async () => {
    expect(await made('Ib Mørch', 'Åse Dam')).toBe('');
    expect(await made('Bruger', 'Bruger')).toBe('');
    expect(await made('python-docx', '')).toBe('');
    expect(await docxCreator(docxOf(paragraph('Hun kom.')))).toBe('');
    expect(await docxCreator(Buffer.from('ikke en zip'))).toBe('');
  });
});
