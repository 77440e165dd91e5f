import type { Condition } from './condition.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** What PDF/UA-1 asks of the document as a whole; numbers are clauses of ISO 14289-1. */
export const documentConditions: readonly Condition[] = [
  {
    sentence: 'The file says that it is marked (7.1)',
    violations: (pdf) => unless(pdf.dictionary(pdf.catalog['/MarkInfo'])['/Marked'] === true),
  },
  {
    sentence: 'No part of the marking is suspect (7.1)',
    violations: (pdf) => unless(pdf.dictionary(pdf.catalog['/MarkInfo'])['/Suspects'] !== true),
  },
  {
    sentence: 'The file has a structure tree with content (7.1)',
    violations: (pdf) =>
      unless(pdf.list(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/K']).length > 0),
  },
  {
    sentence: 'The language of the document is declared (7.2)',
    violations: (pdf) => unless(/^u:[a-z]{2}/.test(String(pdf.catalog['/Lang']))),
  },
  {
    sentence: 'The XMP metadata names the part of PDF/UA (5)',
    violations: (pdf) => unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp(pdf))),
  },
  {
    sentence: 'The XMP metadata holds a title (7.1)',
    violations: (pdf) => unless(/<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xmp(pdf))),
  },
  {
    sentence: 'The viewer shows the title and not the file name (7.1)',
    violations: (pdf) =>
      unless(pdf.dictionary(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true),
  },
  {
    sentence: 'The file is not encrypted (7.16)',
    violations: (pdf) => unless(pdf.trailer['/Encrypt'] === undefined),
  },
  {
    sentence: 'The file runs no script and opens nothing by itself (7.17)',
    violations: (pdf) =>
      [...pdf.dictionaries.values()]
        .filter((item) => item['/S'] === '/JavaScript' || item['/S'] === '/Launch')
        .map((item) => String(item['/S'])),
  },
  {
    sentence: 'Every font is embedded (7.21.4.1)',
    violations: (pdf) =>
      [...pdf.dictionaries.values()]
        .filter((item) => item['/Type'] === '/FontDescriptor')
        .filter((item) => !['/FontFile', '/FontFile2', '/FontFile3'].some((key) => key in item))
        .map((item) => String(item['/FontName'])),
  },
  {
    sentence: 'Every font maps its signs to Unicode (7.21.7)',
    violations: (pdf) =>
      [...pdf.dictionaries.values()]
        .filter((item) => item['/Type'] === '/Font' && item['/Subtype'] === '/Type0')
        .filter((item) => item['/ToUnicode'] === undefined)
        .map((item) => String(item['/BaseFont'])),
  },
  {
    sentence: 'The document can be navigated by bookmarks (7.17)',
    violations: (pdf) => unless(pdf.dictionary(pdf.catalog['/Outlines'])['/First'] !== undefined),
  },
];

function xmp(pdf: PdfObjects): string {
  return Buffer.from(pdf.stream(pdf.catalog['/Metadata']), 'latin1').toString('utf8');
}

function unless(holds: boolean): readonly string[] {
  return holds ? [] : [''];
}
