import type { Condition } from './condition.ts';
import type { PdfDictionary, PdfObjects, PdfValue } from './pdf-objects.ts';
import { contentIds, unmarkedOperators } from './unmarked-content.ts';

/** What PDF/UA-1 asks of each page and its annotations; numbers are clauses of ISO 14289-1. */
export const pageConditions: readonly Condition[] = [
  {
    sentence: 'Everything on a page is tagged or marked as an artifact (7.1)',
    violations: (pdf) =>
      eachPage(pdf, (page) => {
        const operators = unmarkedOperators(contentOf(pdf, page));
        return operators.length === 0 ? [] : [operators.slice(0, 5).join(' ')];
      }),
  },
  {
    sentence: 'Every piece of tagged content belongs to an element (7.1)',
    violations: (pdf) => {
      const tree = parentTree(pdf);
      return eachPage(pdf, (page) => {
        const parents = pdf.list(tree.get(Number(page['/StructParents'])));
        return contentIds(contentOf(pdf, page))
          .filter((id) => pdf.dictionary(parents[id])['/S'] === undefined)
          .map((id) => `content ${id}`);
      });
    },
  },
  {
    sentence: 'The tab key follows the structure where there are annotations (7.18.3)',
    violations: (pdf) =>
      eachPage(pdf, (page) =>
        page['/Annots'] !== undefined && page['/Tabs'] !== '/S' ? [String(page['/Tabs'])] : [],
      ),
  },
  {
    sentence: 'Every link says in words where it leads (7.18.5)',
    violations: (pdf) =>
      links(pdf)
        .filter((link) => !/^u:\s*\S/.test(String(link['/Contents'])))
        .map((link) => String(link['/Rect'])),
  },
  {
    sentence: 'Every link belongs to a link element (7.18.5)',
    violations: (pdf) => {
      const tree = parentTree(pdf);
      return links(pdf)
        .filter((link) => pdf.dictionary(tree.get(Number(link['/StructParent'])))['/S'] !== '/Link')
        .map((link) => String(link['/Rect']));
    },
  },
  {
    sentence: 'Every annotation is a link (7.18.1)',
    violations: (pdf) =>
      annotations(pdf)
        .filter((annotation) => annotation['/Subtype'] !== '/Link')
        .map((annotation) => String(annotation['/Subtype'])),
  },
];

function eachPage(
  pdf: PdfObjects,
  violations: (page: PdfDictionary) => readonly string[],
): readonly string[] {
  return pdf.pages.flatMap((page, index) =>
    violations(page).map((detail) => `page ${index + 1}: ${detail}`),
  );
}

function contentOf(pdf: PdfObjects, page: PdfDictionary): string {
  return pdf
    .list(page['/Contents'])
    .map((part) => pdf.stream(part))
    .join('\n');
}

function annotations(pdf: PdfObjects): readonly PdfDictionary[] {
  return pdf.pages.flatMap((page) => pdf.list(page['/Annots']).map((item) => pdf.dictionary(item)));
}

function links(pdf: PdfObjects): readonly PdfDictionary[] {
  return annotations(pdf).filter((annotation) => annotation['/Subtype'] === '/Link');
}

/** The number tree that leads from content back to its element (ISO 32000-1, 7.9.7). */
function parentTree(pdf: PdfObjects): ReadonlyMap<number, PdfValue> {
  const root = pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree'];
  return new Map(numberTree(pdf, root));
}

function numberTree(
  pdf: PdfObjects,
  node: PdfValue | undefined,
): readonly (readonly [number, PdfValue])[] {
  const { '/Kids': kids, '/Nums': numbers } = pdf.dictionary(node);
  const pairs = pdf.list(numbers);
  const own = pairs.flatMap((key, index) =>
    index % 2 === 0 ? [[Number(key), pairs[index + 1] ?? null] as const] : [],
  );
  return [...own, ...pdf.list(kids).flatMap((kid) => numberTree(pdf, kid))];
}
