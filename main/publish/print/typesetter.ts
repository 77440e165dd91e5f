import type { Coverage } from '../../../shared/print/font-coverage.ts';

/** What a PDF promises: `ua-1` is PDF/UA-1 (ISO 14289-1), checked by the engine where it can. */
export type PdfStandard = 'ua-1' | 'none';

export interface TypesetJob {
  /** A whole Typst document. */
  readonly source: string;
  /** Images by the absolute path under which the source names them, such as `/media/a.png`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly standard: PdfStandard;
}

export interface TypesetResult {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Remarks of the engine in its own English words, for a log rather than a person. */
  readonly warnings: readonly string[];
}

/**
 * Sets Typst source as a PDF with the fonts that we ship. Setting is synchronous work inside: it
 * belongs in a process whose event loop may wait. Fails with a `TypesetError`.
 */
export interface Typesetter {
  readonly engine: 'native' | 'wasm';
  /** The characters that its fonts can draw. */
  readonly coverage: Coverage;
  typeset(job: TypesetJob): Promise<TypesetResult>;
  /** Draws the pages, each as an SVG; missing where an engine can only write PDF. */
  readonly draw?: (job: TypesetJob) => Promise<readonly string[]>;
}
