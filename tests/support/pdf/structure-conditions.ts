import type { Condition } from './condition.ts';
import { type StructureElement, structureElements } from './structure-elements.ts';

/** ISO 32000-1, 14.8.4. */
const standardRoles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
    .split(' ')
    .map((role) => `/${role}`),
);

/** What may stand directly in an element; other elements may hold anything. ISO 32000-1, 14.8.4.3. */
const allowedChildren: Readonly<Record<string, readonly string[]>> = {
  '/L': ['/LI', '/L', '/Caption'],
  '/LI': ['/Lbl', '/LBody'],
  '/TOC': ['/TOCI', '/TOC', '/Caption'],
  '/Table': ['/TR', '/THead', '/TBody', '/TFoot', '/Caption'],
  '/THead': ['/TR'],
  '/TBody': ['/TR'],
  '/TFoot': ['/TR'],
  '/TR': ['/TH', '/TD'],
};

/** And where those parts may stand. */
const allowedParents: Readonly<Record<string, readonly string[]>> = {
  '/LI': ['/L'],
  '/LBody': ['/LI'],
  '/TOCI': ['/TOC'],
  '/TR': ['/Table', '/THead', '/TBody', '/TFoot'],
  '/TH': ['/TR'],
  '/TD': ['/TR'],
};

/** What PDF/UA-1 asks of the structure tree; numbers are clauses of ISO 14289-1. */
export const structureConditions: readonly Condition[] = [
  {
    sentence: 'Every element is of a standard type or mapped to one (7.1)',
    violations: (pdf) =>
      structureElements(pdf)
        .filter(({ role }) => !standardRoles.has(role))
        .map(({ type }) => type),
  },
  {
    sentence: 'No standard type is given another meaning (7.1)',
    violations: (pdf) =>
      Object.keys(
        pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/RoleMap']),
      ).filter((type) => standardRoles.has(type)),
  },
  {
    sentence: 'Every picture has words in its place (7.3)',
    violations: (pdf) =>
      structureElements(pdf)
        .filter(({ role }) => role === '/Figure' || role === '/Formula')
        .filter(
          ({ dictionary }) => !hasWords(dictionary['/Alt']) && !hasWords(dictionary['/ActualText']),
        )
        .map(({ type }) => type),
  },
  {
    sentence: 'The first heading is of the first level and none is jumped over (7.4.2)',
    violations: (pdf) => {
      const levels = structureElements(pdf).flatMap(({ role }) => headingLevel(role));
      return levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? 0;
        return level > before + 1 ? [`H${before} is followed by H${level}`] : [];
      });
    },
  },
  {
    sentence: 'Numbered and unnumbered headings are not mixed (7.4.4)',
    violations: (pdf) => {
      const roles = structureElements(pdf).map(({ role }) => role);
      return roles.includes('/H') && roles.some((role) => headingLevel(role).length > 0)
        ? ['/H']
        : [];
    },
  },
  {
    sentence: 'Lists, tables and contents hold only their own parts (7.2)',
    violations: (pdf) => structureElements(pdf).flatMap(foreignChildren),
  },
  {
    sentence: 'Parts of lists, tables and contents stand only there (7.2)',
    violations: (pdf) =>
      structureElements(pdf).flatMap(({ role, parentRole }) => {
        const parents = allowedParents[role];
        return parents === undefined || parents.includes(parentRole ?? '')
          ? []
          : [`${role} in ${parentRole}`];
      }),
  },
  {
    sentence: 'Every table has headers (7.5)',
    violations: (pdf) =>
      structureElements(pdf)
        .filter((element) => element.role === '/Table' && !holds(element, '/TH'))
        .map(({ type }) => type),
  },
  {
    sentence: 'Every note has an identifier of its own (7.9)',
    violations: (pdf) => {
      const ids = structureElements(pdf)
        .filter(({ role }) => role === '/Note')
        .map(({ dictionary }) => JSON.stringify(dictionary['/ID'] ?? null));
      return ids.filter((id, index) => id === 'null' || ids.indexOf(id) !== index);
    },
  },
];

function headingLevel(role: string): readonly number[] {
  const match = /^\/H([1-6])$/.exec(role);
  return match === null ? [] : [Number(match[1])];
}

function foreignChildren({ role, children }: StructureElement): readonly string[] {
  const allowed = allowedChildren[role];
  if (allowed === undefined) return [];
  return children
    .filter((child) => !allowed.includes(child.role))
    .map((child) => `${child.role} in ${role}`);
}

function holds(element: StructureElement, role: string): boolean {
  return element.children.some((child) => child.role === role || holds(child, role));
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && value.replace(/^[ub]:/, '').trim() !== '';
}
