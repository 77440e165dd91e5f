import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { TypesetError } from './typeset-error.ts';
import type { PdfStandard } from './typesetter.ts';

const universalAccess =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * Counts the pages and, for PDF/UA-1, adds the two declarations that the WASM engine has no option
 * for: its part in the XMP metadata (ISO 14289-1, 5) and the title shown by the viewer (7.1).
 */
export async function finishPdf(
  pdf: Uint8Array,
  standard: PdfStandard,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPageCount();
  if (standard === 'none') return { pdf, pages };
  declareUniversalAccess(document);
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  return { pdf: await document.save(), pages };
}

function declareUniversalAccess(document: PDFDocument): void {
  const key = PDFName.of('Metadata');
  const stream = document.catalog.lookup(key);
  if (!(stream instanceof PDFRawStream)) {
    throw new TypesetError('standard', ['the PDF has no XMP metadata']);
  }
  const metadata = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const declared = metadata.replace('</rdf:RDF>', `${universalAccess}</rdf:RDF>`);
  const replaced = document.context.stream(new TextEncoder().encode(declared), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  const reference = document.catalog.get(key);
  if (reference instanceof PDFRef) document.context.assign(reference, replaced);
  else document.catalog.set(key, document.context.register(replaced));
}
