import { z } from 'zod';
import { currentFormat } from '../../../shared/domain/format.ts';
import type { DocumentKind } from './migrations.ts';
import { type ReadResult, readDocument } from './read-document.ts';

/**
 * Reads what this program knows of a document that a newer one has written, for looking at alone: keys
 * that it does not know are passed over, so it must never be written back. Any other document is read
 * as ever.
 */
export function readNewerDocument<T>(
  bytes: Uint8Array,
  kind: DocumentKind,
  schema: z.ZodType<T>,
  expectedId?: string,
): ReadResult<T> {
  const read = readDocument(bytes, kind, schema, expectedId);
  if (read.ok || read.reason !== 'newer-format') return read;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const known = { ...knownKeys(JSON.parse(text), schema), format: currentFormat };
  const again = readDocument(Buffer.from(JSON.stringify(known)), kind, schema, expectedId);
  return again.ok ? again : read;
}

function knownKeys(document: unknown, schema: z.ZodType): object {
  if (typeof document !== 'object' || document === null) return {};
  if (!(schema instanceof z.ZodObject)) return document;
  return Object.fromEntries(Object.entries(document).filter(([key]) => key in schema.shape));
}
