import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfStructureViolations } from './pdf-structure.ts';
import { typesetterOf } from './typesetters.ts';

const source = `
#set document(title: "Prøve")
#set text(lang: "da", font: "Source Serif 4", fallback: false)
= Et
== To
#link("https://example.org")[et link]#footnote[En note.]
- et punkt
#table(columns: 1, table.header([Hoved]), [celle])
#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), alt: "En firkant")
`;

let whole: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const typesetter = await typesetterOf('native');
  whole = (await typesetter.typeset({ source, files: new Map(), standard: 'ua-1' })).pdf;
});

async function violationsAfter(harm: (pdf: PDFDocument) => void): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(whole, { updateMetadata: false });
  harm(pdf);
  return violationsOf(await pdf.save());
}

async function violationsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gode-historier-harmed-'));
  await writeFile(join(folder, 'harmed.pdf'), pdf);
  return pdfStructureViolations(join(folder, 'harmed.pdf'));
}

function dictionaries(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function eachOf(
  pdf: PDFDocument,
  key: string,
  value: string,
  change: (item: PDFDict) => void,
): void {
  const found = dictionaries(pdf).filter((item) => item.get(PDFName.of(key)) === PDFName.of(value));
  expect(found.length).toBeGreaterThan(0);
  for (const item of found) change(item);
}

function retype(from: string, to: string) {
  return (pdf: PDFDocument) =>
    eachOf(pdf, 'S', from, (item) => item.set(PDFName.of('S'), PDFName.of(to)));
}

function without(key: string) {
  return (pdf: PDFDocument) => {
    pdf.catalog.delete(PDFName.of(key));
  };
}

describe('the structural checker', () => {
  it('finds nothing wrong with a whole PDF', async () => {
    expect(await violationsAfter(() => undefined)).toEqual([]);
  });

  it('finds a PDF that was set without the standard', async () => {
    const typesetter = await typesetterOf('native');
    const { pdf } = await typesetter.typeset({ source, files: new Map(), standard: 'none' });
    expect(await violationsOf(pdf)).toEqual([
      'The XMP metadata names the part of PDF/UA (5)',
      'The viewer shows the title and not the file name (7.1)',
    ]);
  });

  const harms: readonly (readonly [
    what: string,
    sentence: string,
    harm: (pdf: PDFDocument) => void,
  ])[] = [
    ['no marking', 'The file says that it is marked', without('MarkInfo')],
    ['no structure tree', 'The file has a structure tree', without('StructTreeRoot')],
    ['no language', 'The language of the document', without('Lang')],
    ['no XMP metadata', 'The XMP metadata names the part', without('Metadata')],
    ['no title in XMP', 'The XMP metadata holds a title', without('Metadata')],
    ['no shown title', 'The viewer shows the title', without('ViewerPreferences')],
    ['no bookmarks', 'The document can be navigated', without('Outlines')],
    [
      'suspect marking',
      'No part of the marking is suspect',
      (pdf) =>
        pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj({ Marked: true, Suspects: true })),
    ],
    [
      'a script',
      'The file runs no script',
      (pdf) => pdf.context.register(pdf.context.obj({ S: 'JavaScript' })),
    ],
    [
      'a font that is not embedded',
      'Every font is embedded',
      (pdf) =>
        eachOf(pdf, 'Type', 'FontDescriptor', (item) => item.delete(PDFName.of('FontFile2'))),
    ],
    [
      'a font without Unicode',
      'Every font maps its signs',
      (pdf) => eachOf(pdf, 'Subtype', 'Type0', (item) => item.delete(PDFName.of('ToUnicode'))),
    ],
    ['an unknown type', 'Every element is of a standard type', retype('H2', 'Overskrift')],
    [
      'a standard type with another meaning',
      'No standard type is given another meaning',
      (pdf) => {
        const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
        root.set(PDFName.of('RoleMap'), pdf.context.obj({ P: 'Span' }));
      },
    ],
    [
      'a picture without words',
      'Every picture has words in its place',
      (pdf) => eachOf(pdf, 'S', 'Figure', (item) => item.delete(PDFName.of('Alt'))),
    ],
    ['a jump over a heading level', 'none is jumped over', retype('H2', 'H3')],
    [
      'a first heading of the second level',
      'The first heading is of the first level',
      retype('H1', 'H2'),
    ],
    ['mixed headings', 'are not mixed', retype('H2', 'H')],
    ['a paragraph in a list', 'hold only their own parts', retype('LI', 'P')],
    ['a list item outside a list', 'stand only there', retype('L', 'Div')],
    ['a table without headers', 'Every table has headers', retype('TH', 'TD')],
    [
      'a note without an identifier',
      'Every note has an identifier',
      (pdf) => eachOf(pdf, 'S', 'Note', (item) => item.delete(PDFName.of('ID'))),
    ],
    [
      'text outside the tags',
      'Everything on a page is tagged',
      (pdf) => {
        const stray = pdf.context.register(pdf.context.stream('BT (stray \\) text) Tj ET'));
        const page = pdf.getPage(0);
        const contents = page.node.get(PDFName.of('Contents'));
        const both = PDFArray.withContext(pdf.context);
        if (contents !== undefined) both.push(contents);
        both.push(stray);
        page.node.set(PDFName.of('Contents'), both);
      },
    ],
    [
      'content that no element owns',
      'Every piece of tagged content belongs to an element',
      (pdf) => pdf.getPage(0).node.set(PDFName.of('StructParents'), PDFNumber.of(9999)),
    ],
    [
      'a tab order of its own',
      'The tab key follows the structure',
      (pdf) => pdf.getPage(0).node.delete(PDFName.of('Tabs')),
    ],
    [
      'a link without words',
      'Every link says in words where it leads',
      (pdf) =>
        eachOf(pdf, 'Subtype', 'Link', (item) =>
          item.set(PDFName.of('Contents'), PDFHexString.fromText(' ')),
        ),
    ],
    [
      'a link outside the structure',
      'Every link belongs to a link element',
      (pdf) => eachOf(pdf, 'Subtype', 'Link', (item) => item.delete(PDFName.of('StructParent'))),
    ],
    [
      'an annotation of another kind',
      'Every annotation is a link',
      (pdf) =>
        eachOf(pdf, 'Subtype', 'Link', (item) =>
          item.set(PDFName.of('Subtype'), PDFName.of('Text')),
        ),
    ],
  ];

  it.each(harms)('finds %s', async (_what, sentence, harm) => {
    const violations = await violationsAfter(harm);
    expect(violations.join('\n')).toContain(sentence);
  });
});
