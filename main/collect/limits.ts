const megabyte = 1024 * 1024;

/**
 * The largest a file may be, in bytes. Generous beside what people write (a novel is 1 MB of text),
 * and small enough that none of them makes the program stand still.
 */
export const limits = {
  text: 5 * megabyte,
  document: 50 * megabyte,
  media: 50 * megabyte,
  /** One mail with all that it carries. */
  mail: 60 * megabyte,
  /** Messages of one import, counting every mail of an archive and every mail within a mail. */
  messages: 20_000,
  /** Mails within mails within mails. */
  nesting: 60,
  /** Pictures that mails bring along, all together. */
  mailMedia: 150 * megabyte,
  /** A folder of files in one zip, unpacked. */
  unpackedZip: 1_000 * megabyte,
  zipEntries: 20_000,
  /** All that a zipped document may hold when it is unpacked, and its running text alone. */
  unpackedDocument: 200 * megabyte,
  unpackedText: 20 * megabyte,
  documentParts: 5_000,
} as const;

/** Bytes as the whole megabytes that a sentence names. */
export function inMegabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
