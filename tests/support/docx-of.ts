import { type ZipPart, zipOf } from './zip-of.ts';

const office = 'http://schemas.openxmlformats.org';
const kinds = `${office}/officeDocument/2006/relationships`;
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${kinds}"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:pic="${office}/drawingml/2006/picture"`,
].join(' ');

/** A part of a document that the text points at: `target` is a part's name, or an address elsewhere. */
export interface Relation {
  readonly id: string;
  readonly kind: 'image' | 'hyperlink' | 'footnotes';
  readonly target: string;
  readonly isElsewhere?: boolean;
}

/** A small Word document whose body holds the given WordprocessingML, with Danish Word's styles. */
export function docxOf(
  body: string,
  relations: readonly Relation[] = [],
  parts: readonly ZipPart[] = [],
): Buffer {
  return zipOf([
    [
      '[Content_Types].xml',
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    ['_rels/.rels', relationsPart([['rId1', 'officeDocument', 'word/document.xml', false]])],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      relationsPart(
        relations.map(({ id, kind, target, isElsewhere }) => [id, kind, target, !!isElsewhere]),
      ),
    ],
    ['word/styles.xml', `<w:styles ${namespaces}>${styles.join('')}</w:styles>`],
    ['word/numbering.xml', `<w:numbering ${namespaces}>${numbering}</w:numbering>`],
    ...parts,
  ]);
}

/** The footnotes part of a document, each note with its number as id. */
export function footnotesPart(notes: readonly string[]): ZipPart {
  const all = notes.map(
    (note, at) => `<w:footnote w:id="${at + 1}">${paragraph(note)}</w:footnote>`,
  );
  return ['word/footnotes.xml', `<w:footnotes ${namespaces}>${all.join('')}</w:footnotes>`];
}

/** A paragraph; `properties` is what stands in its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`;
}

/** A run of text; `properties` is what stands in its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = escaped.split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r><w:rPr>${properties}</w:rPr>${lines.join('<w:br/>')}</w:r>`;
}

export function styled(text: string, style: 'Titel' | 'Overskrift1' | 'Overskrift2' | 'Citat') {
  return paragraph(text, `<w:pStyle w:val="${style}"/>`);
}

/** A list item; list 1 has bullets, list 2 numbers. */
export function item(text: string, list: 1 | 2, level = 0): string {
  return paragraph(
    text,
    `<w:pStyle w:val="Listeafsnit"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<w:tc>${text.startsWith('<w:p>') ? text : paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture by the id of its relation: embedded, or linked from elsewhere. */
export function picture(id: string, alt = '', how: 'embed' | 'link' = 'embed'): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Billede 1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

const styles = [
  ['Titel', 'Title'],
  ['Overskrift1', 'heading 1'],
  ['Overskrift2', 'heading 2'],
  ['Citat', 'Quote'],
  ['Listeafsnit', 'List Paragraph'],
].map(
  ([id, name]) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
);

const levels = (format: string) =>
  [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
const formats = ['bullet', 'decimal'];
const numbering = [
  ...formats.map(
    (format, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels(format)}</w:abstractNum>`,
  ),
  ...formats.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`,
  ),
].join('');

function relationsPart(
  relations: readonly (readonly [id: string, kind: string, target: string, elsewhere: boolean])[],
): string {
  const all = relations.map(
    ([id, kind, target, elsewhere]) =>
      `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"${elsewhere ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${all.join('')}</Relationships>`;
}
