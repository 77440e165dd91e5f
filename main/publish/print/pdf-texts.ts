import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { type SignMap, shownText, signMap } from './pdf-content.ts';

/**
 * Every text that a finished PDF of ours holds: what its pages show, one text a page, and
 * all that its objects and metadata say (title, author, bookmarks, words in place of pictures).
 */
export async function pdfTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const fonts = new Map<PDFObject, SignMap>();
  const pages = document.getPages().map(({ node }) => {
    const own = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const maps = new Map(
      (own?.entries() ?? []).map(([name, font]) => [
        name.decodeText(),
        known(fonts, font, () => mapOf(document, font)),
      ]),
    );
    return shownText(contentOf(document, node.get(PDFName.of('Contents'))), maps);
  });
  const said: string[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) textsIn(object, said);
  return [...pages, ...said];
}

/** What a document says outside its pages; XMP is text in a stream of its own. */
function textsIn(object: PDFObject, said: string[]): void {
  if (object instanceof PDFString || object instanceof PDFHexString) said.push(object.decodeText());
  else if (object instanceof PDFArray) for (const item of object.asArray()) textsIn(item, said);
  else if (object instanceof PDFDict) for (const item of object.values()) textsIn(item, said);
  else if (object instanceof PDFRawStream) {
    textsIn(object.dict, said);
    if (object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) {
      said.push(...new TextDecoder().decode(bytesOf(object)).split(/<[^>]*>/));
    }
  }
}

function mapOf(document: PDFDocument, font: PDFObject): SignMap {
  const found = document.context.lookup(font instanceof PDFRef ? font : undefined, PDFDict);
  const stream = document.context.lookup(found.get(PDFName.of('ToUnicode')));
  return signMap(stream instanceof PDFRawStream ? latin1(bytesOf(stream)) : '');
}

/** A page's content stream, one character a byte. */
function contentOf(document: PDFDocument, content: PDFObject | undefined): string {
  const found = content instanceof PDFRef ? document.context.lookup(content) : content;
  if (found instanceof PDFArray) {
    return found
      .asArray()
      .map((part) => contentOf(document, part))
      .join('\n');
  }
  return found instanceof PDFRawStream ? latin1(bytesOf(found)) : '';
}

function bytesOf(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
