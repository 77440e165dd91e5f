import { z } from 'zod';

const errorSeverity = new Set<unknown>([1, 'error']);

const diagnosticSchema = z.object({
  message: z.string(),
  severity: z.union([z.number(), z.string()]),
});

export interface Diagnostics {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The remarks of either engine, sorted by weight: the native one numbers its severities and the
 * WASM one names them. What has another shape is an error, so that nothing is ever passed over.
 */
export function readDiagnostics(raw: unknown): Diagnostics {
  const errors: string[] = [];
  const warnings: string[] = [];
  for (const item of Array.isArray(raw) ? raw : []) {
    const parsed = diagnosticSchema.safeParse(item);
    if (!parsed.success) errors.push(String(item));
    else if (errorSeverity.has(parsed.data.severity)) errors.push(parsed.data.message);
    else warnings.push(parsed.data.message);
  }
  return { errors, warnings };
}

/**
 * The messages in the text of an error that the native engine throws while it writes the PDF. It
 * prints the engine's own structures (`SourceDiagnostic { … message: "…" … }`).
 */
export function readThrownDiagnostics(thrown: unknown): readonly string[] {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) =>
    (match[1] ?? '').replace(/\\(.)/g, '$1'),
  );
  return messages.length > 0 ? messages : [text];
}
