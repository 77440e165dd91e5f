import type { PdfObjects } from './pdf-objects.ts';

export interface Condition {
  /** What must hold. */
  readonly sentence: string;
  /** One detail for each place where it does not; an empty one where there is nothing to name. */
  readonly violations: (pdf: PdfObjects) => readonly string[];
}
