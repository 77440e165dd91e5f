import type { Condition } from './pdf/condition.ts';
import { documentConditions } from './pdf/document-conditions.ts';
import { pageConditions } from './pdf/page-conditions.ts';
import { readPdfObjects } from './pdf/pdf-objects.ts';
import { structureConditions } from './pdf/structure-conditions.ts';

/** Every structural condition of PDF/UA-1 that a program can judge from the file's objects. */
export const pdfConditions: readonly Condition[] = [
  ...documentConditions,
  ...structureConditions,
  ...pageConditions,
];

/** The conditions that a PDF breaks, one sentence for each place; an empty list is what we publish. */
export function pdfStructureViolations(file: string): readonly string[] {
  const pdf = readPdfObjects(file);
  return pdfConditions.flatMap(({ sentence, violations }) =>
    violations(pdf).map((detail) => (detail === '' ? sentence : `${sentence}: ${detail}`)),
  );
}
