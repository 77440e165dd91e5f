import { z } from 'zod';

/**
 * How one JSON value becomes another: a span of a text or a list is cut and replaced, fields are
 * patched one by one, and anything else is put in the place of the old.
 */
export type Patch =
  | { readonly to: unknown }
  | { readonly gone: true }
  | { readonly at: number; readonly cut: number; readonly put: string | readonly unknown[] }
  | { readonly fields: Readonly<Record<string, Patch>> };

const position = z.int().nonnegative();

export const patchSchema: z.ZodType<Patch> = z.union([
  z.strictObject({ to: z.unknown() }),
  z.strictObject({ gone: z.literal(true) }),
  z.strictObject({
    at: position,
    cut: position,
    put: z.union([z.string(), z.array(z.unknown())]),
  }),
  z.strictObject({
    fields: z.record(
      z.string(),
      z.lazy(() => patchSchema),
    ),
  }),
]);

/** Thrown where a patch was made for another value than the one it is put on. */
export class PatchMismatch extends Error {}

/** What makes `after` out of `before`; both are values as JSON knows them. */
export function patchBetween(before: unknown, after: unknown): Patch {
  if (typeof before === 'string' && typeof after === 'string') {
    const { at, cut, end } = changedSpan(before, after);
    return { at, cut, put: after.slice(at, end) };
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const { at, cut, end } = changedSpan(before.map(asText), after.map(asText));
    return { at, cut, put: after.slice(at, end) };
  }
  if (isRecord(before) && isRecord(after)) return { fields: changedFields(before, after) };
  return { to: after };
}

/** @throws PatchMismatch */
export function applyPatch(value: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  if ('fields' in patch) {
    if (!isRecord(value)) throw new PatchMismatch();
    return patchedRecord(value, patch.fields);
  }
  if ('gone' in patch) throw new PatchMismatch();
  const { at, cut, put } = patch;
  if (typeof value === 'string' && typeof put === 'string') {
    if (at + cut > value.length) throw new PatchMismatch();
    return value.slice(0, at) + put + value.slice(at + cut);
  }
  if (Array.isArray(value) && typeof put !== 'string') {
    if (at + cut > value.length) throw new PatchMismatch();
    return [...value.slice(0, at), ...put, ...value.slice(at + cut)];
  }
  throw new PatchMismatch();
}

type Loose = Readonly<Record<string, unknown>>;

function changedFields(before: Loose, after: Loose): Readonly<Record<string, Patch>> {
  const fields: [string, Patch][] = [];
  for (const [key, value] of Object.entries(after)) {
    if (!Object.hasOwn(before, key)) fields.push([key, { to: value }]);
    else if (!isSame(before[key], value)) {
      fields.push([key, patchBetween(before[key], value)]);
    }
  }
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) fields.push([key, { gone: true }]);
  }
  return Object.fromEntries(fields);
}

function patchedRecord(value: Loose, fields: Readonly<Record<string, Patch>>): Loose {
  const entries = new Map(Object.entries(value));
  for (const [key, patch] of Object.entries(fields)) {
    if ('gone' in patch) entries.delete(key);
    else entries.set(key, applyPatch(entries.get(key), patch));
  }
  return Object.fromEntries(entries);
}

/** From where, how much of the old, and up to where in the new two sequences differ. */
function changedSpan(before: ArrayLike<string>, after: ArrayLike<string>) {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let tail = 0;
  while (
    tail < shorter - at &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { at, cut: before.length - at - tail, end: after.length - tail };
}

/** What was not touched is most often the very same value, and need not be looked through. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || asText(a) === asText(b);
}

function asText(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
