import { recordingWithoutMetadata } from './recording-without-metadata.ts';

/**
 * A picture without what its camera and programs wrote beside the image: where it was taken, when,
 * by whom, with what device, comments, and a small copy of it as it was before somebody cut it.
 * Only what the drawing needs stays: colours, and which way is up. Of a damaged picture only the parts
 * that can be told apart come along. A film or sound is treated likewise; any other kind comes back as it is.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  return parts === null ? bytes : Buffer.concat(parts);
}

function partsOf(bytes: Uint8Array): readonly Uint8Array[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 16) return null;
  if (file.readUInt16BE(0) === 0xffd8) return jpegParts(file);
  if (file.subarray(0, 8).equals(pngStart)) return pngParts(file);
  if (file.toString('latin1', 0, 4) === 'GIF8') return gifParts(file);
  const isWebp =
    file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? webpParts(file) : recordingWithoutMetadata(file);
}

/**
 * JPEG (ISO/IEC 10918-1, annex B): of the application segments only JFIF (0), a colour profile in 2
 * and Adobe's transform in 14 stay; nothing behind the end of the image does, where telephones keep
 * films and second pictures.
 */
function jpegParts(file: Buffer): readonly Buffer[] {
  const kept: Buffer[] = [file.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= file.length) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || marker === 0xff || marker === 0) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length) break;
    const segment = file.subarray(at, end);
    const orientation = marker === 0xe1 ? orientationOf(segment.subarray(4)) : 1;
    if (orientation !== 1) kept.push(orientationSegment(orientation));
    if (isJpegNeeded(marker, segment)) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      const scanEnd = endOfScan(file, at);
      kept.push(file.subarray(at, scanEnd));
      at = scanEnd;
    }
  }
  kept.push(Buffer.from([0xff, 0xd9]));
  return kept;
}

function isJpegNeeded(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return segment.toString('latin1', 4, 9) === 'JFIF\0';
  if (marker === 0xe2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return marker === 0xee;
}

/** Coded data runs to the next marker that is neither a restart nor a stuffed nought. */
function endOfScan(file: Buffer, start: number): number {
  let at = file.indexOf(0xff, start);
  while (at !== -1 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = file.indexOf(0xff, at + 1);
  }
  return file.length;
}

/** Which way is up, 1 to 8, from an Exif segment's first directory (Exif 2.32, 4.6.4); 1 where it is not said. */
function orientationOf(content: Buffer): number {
  if (content.toString('latin1', 0, 6) !== 'Exif\0\0') return 1;
  const tiff = content.subarray(6);
  try {
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let index = 0; index < short(directory); index += 1) {
      const entry = directory + 2 + index * 12;
      if (short(entry) !== 0x0112) continue;
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch (error) {
    // Offsets that lead out of the segment.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** An Exif segment that says which way is up and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from(
    'MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\0\0\0\0\0\0\0',
    'latin1',
  );
  tiff.writeUInt16BE(orientation, 18);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngTold = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** PNG (third edition, 5.3): chunks of a length, a type, data and a check sum. */
function pngParts(file: Buffer): readonly Buffer[] {
  const kept: Buffer[] = [file.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= file.length) {
    const end = at + 12 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (end > file.length) break;
    if (!pngTold.has(type)) kept.push(file.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return kept;
}

/** GIF89a: comments go, and of the applications' own blocks all but the one that repeats a film. */
function gifParts(file: Buffer): readonly Buffer[] {
  const colours = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let at = 13 + colours(file[10] ?? 0);
  const kept: Buffer[] = [file.subarray(0, at)];
  while (at < file.length) {
    const start = at;
    const kind = file[at];
    if (kind === 0x3b) return [...kept, file.subarray(at, at + 1)];
    if (kind === 0x2c) at = endOfBlocks(file, at + 11 + colours(file[at + 9] ?? 0));
    else if (kind === 0x21) at = endOfBlocks(file, at + 2);
    else break;
    const isTold =
      kind === 0x21 &&
      (file[start + 1] === 0xfe ||
        (file[start + 1] === 0xff &&
          file.toString('latin1', start + 3, start + 14) !== 'NETSCAPE2.0'));
    if (!isTold) kept.push(file.subarray(start, at));
  }
  return kept;
}

function endOfBlocks(file: Buffer, start: number): number {
  let at = start;
  while (at < file.length && file[at] !== 0) at += 1 + (file[at] ?? 0);
  return at + 1;
}

/** WebP (RFC 9649): chunks in a RIFF file, whose head says in two bits that Exif and XMP are there. */
function webpParts(file: Buffer): readonly Buffer[] {
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= file.length) {
    const size = file.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const type = file.toString('latin1', at, at + 4);
    if (at + 8 + size > file.length) break;
    const chunk = Buffer.from(file.subarray(at, end));
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const head = Buffer.from(file.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return [head, ...kept];
}
