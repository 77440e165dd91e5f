import type { z } from 'zod';
import type { SetAsideReason } from '../../../shared/library/library-problem.ts';
import { type DocumentKind, migrate } from './migrations.ts';

export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: SetAsideReason };

/**
 * Turns the bytes of a document into a value that its schema has parsed, or says what is wrong with
 * it. Never throws on bad bytes: a damaged document must not keep the others from opening.
 */
export function readDocument<T>(
  bytes: Uint8Array,
  kind: DocumentKind,
  schema: z.ZodType<T>,
  expectedId?: string,
): ReadResult<T> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (text.trim() === '') return { ok: false, reason: 'empty' };

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const migrated = migrate(json, kind);
  if (!migrated.ok) return migrated;
  if (expectedId !== undefined && migrated.document.id !== expectedId) {
    return { ok: false, reason: 'wrong-id' };
  }
  const parsed = schema.safeParse(migrated.document);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'damaged' };
}

/** A document as it stands on disk: readable without the program, one key a line. */
export function documentBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}
