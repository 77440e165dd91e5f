import { createReadStream } from 'node:fs';

const newline = 10;
const start = Buffer.from('From ');

/** A message of an archive, or null for one that is larger than the limit in bytes. */
export type MboxEntry = Uint8Array | null;

/**
 * The messages of an mbox archive, one at a time, so that its size does not matter. A line that
 * begins with “From ” after an empty line begins a message, if a year ends it; “>From ” in a message
 * is given its first letter back.
 */
export async function* readMbox(path: string, largest: number): AsyncGenerator<MboxEntry> {
  let lines: Buffer[] = [];
  let size = 0;
  let isAfterBlank = true;
  let hasBegun = false;
  for await (const line of linesOf(createReadStream(path, { highWaterMark: 1 << 18 }))) {
    if (isAfterBlank && isBeginning(line)) {
      if (hasBegun && size > 0) yield size > largest ? null : Buffer.concat(lines);
      lines = [];
      size = 0;
      hasBegun = true;
    } else if (hasBegun) {
      size += line.length;
      if (size <= largest) lines.push(isEscaped(line) ? line.subarray(1) : line);
      else lines = [];
    }
    isAfterBlank = line.length <= 2 && line.toString('latin1').trim() === '';
  }
  if (size > 0) yield size > largest ? null : Buffer.concat(lines);
}

/** Lines with their ends. A line without an end is cut at a megabyte. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = data.indexOf(newline); end >= 0; end = data.indexOf(newline, from)) {
      yield data.subarray(from, end + 1);
      from = end + 1;
    }
    rest = data.subarray(from);
    if (rest.length > 1 << 20) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield rest;
}

function isBeginning(line: Buffer): boolean {
  if (!line.subarray(0, start.length).equals(start)) return false;
  return /(?:19|20)\d{2}(?:\s+[+-]\d{4})?\s*$/.test(line.toString('latin1'));
}

function isEscaped(line: Buffer): boolean {
  return line[0] === 0x3e && /^>+From /.test(line.toString('latin1', 0, 24));
}
