/** The bytes from `start` to `end`, both among them. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * The one range that a `Range` header asks for (RFC 9110, 14.1.2), of a file of `size` bytes. Null where
 * the whole is to be sent, as for several ranges at once; `beyond` where the file ends before it.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'beyond' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start >= size || (first === '' && Number(last) === 0) ? 'beyond' : { start, end };
}
