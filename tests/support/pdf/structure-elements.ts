import { isDictionary, type PdfDictionary, type PdfObjects } from './pdf-objects.ts';

export interface StructureElement {
  /** The structure type as written, such as `/H1`. */
  readonly type: string;
  /** The standard type that the role map leads to. */
  readonly role: string;
  readonly dictionary: PdfDictionary;
  readonly parentRole: string | null;
  readonly children: readonly StructureElement[];
}

/** The structure tree in reading order, flattened; each element knows its children. */
export function structureElements(pdf: PdfObjects): readonly StructureElement[] {
  const root = pdf.dictionary(pdf.catalog['/StructTreeRoot']);
  return childrenOf(pdf, root, null).flatMap(withDescendants);
}

function withDescendants(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function childrenOf(
  pdf: PdfObjects,
  parent: PdfDictionary,
  parentRole: string | null,
): readonly StructureElement[] {
  return pdf.list(parent['/K']).flatMap((kid) => {
    const dictionary = pdf.resolve(kid);
    if (!isDictionary(dictionary) || typeof dictionary['/S'] !== 'string') return [];
    const type = dictionary['/S'];
    const role = roleOf(pdf, type);
    return [{ type, role, dictionary, parentRole, children: childrenOf(pdf, dictionary, role) }];
  });
}

/** The standard type behind a type; one that leads round in a ring stays what it is. */
function roleOf(pdf: PdfObjects, type: string): string {
  const roles = pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/RoleMap']);
  const seen = new Set([type]);
  let role = type;
  for (let next = roles[role]; typeof next === 'string' && !seen.has(next); next = roles[role]) {
    seen.add(next);
    role = next;
  }
  return role;
}
