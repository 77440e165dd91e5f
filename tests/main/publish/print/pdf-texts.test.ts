import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfTexts } from '../../../../main/publish/print/pdf-texts.ts';
import { setBooklet } from '../../../../main/publish/print/set-booklet.ts';
import { readSampleMedia, sampleImageFile } from '../../../support/sample-media.ts';
import { publicationOf } from '../../../support/sample-publication.ts';
import { engineNames, typesetterOf } from '../../../support/typesetters.ts';

const model = publicationOf([
  {
    title: 'Huset ved åen',
    body: 'Ægteparret **Ørsted Å** kom, og «det» gik: 20 30 40 50. '.repeat(40),
    media: [
      {
        kind: 'image',
        file: sampleImageFile,
        url: '',
        alt: 'Tegning af Æblehuset',
        caption: 'Under Billedet',
        transcript: '',
        recognisable: 'no',
      },
    ],
  },
]);

test.each(engineNames)('a booklet of the %s engine is read as it shows itself', async (engine) => {
  const { pdf } = await setBooklet(model, readSampleMedia, await typesetterOf(engine));
  const said = (await pdfTexts(pdf)).join('\n').replace(/\s+/g, ' ');
  for (const text of ['Huset ved åen', 'Ægteparret', 'Ørsted Å', '20 30 40 50', 'Under Billedet']) {
    expect(said).toContain(text);
  }
  expect(said).toContain('Tegning af Æblehuset');
  expect(said).not.toContain('\u00ad');
});

test('what a document says of itself is read', async () => {
  const document = await PDFDocument.create();
  document.setAuthor('Åse Lund');
  document.addPage();
  expect(await pdfTexts(await document.save())).toContain('Åse Lund');
});
