const megabyte = 1024 * 1024;

/**
 * The largest a file may be, in bytes. Generous beside what people write (a novel is 1 MB of text),
 * and small enough that none of them makes the program stand still.
 */
export const limits = {
  text: 5 * megabyte,
  document: 50 * megabyte,
  media: 50 * megabyte,
  /** All that a zipped document may hold when it is unpacked, and its running text alone. */
  unpackedDocument: 200 * megabyte,
  unpackedText: 20 * megabyte,
  documentParts: 5_000,
} as const;

/** Bytes as the whole megabytes that a sentence names. */
export function inMegabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
