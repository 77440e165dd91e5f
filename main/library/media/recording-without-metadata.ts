/**
 * A film or a sound without what a telephone or a program wrote beside it: the place, the time, the
 * device, names and pictures of covers. Null for what is neither MP4, M4A, QuickTime, MP3 nor WAV. Of an
 * Ogg or WebM file nothing is taken away, and of a track of positions only what leads to it.
 */
export function recordingWithoutMetadata(file: Buffer): readonly Buffer[] | null {
  const start = file.toString('latin1', 0, 4);
  if (file.toString('latin1', 4, 8) === 'ftyp') return [filmWithoutMetadata(file)];
  if (start === 'RIFF' && file.toString('latin1', 8, 12) === 'WAVE') return wavParts(file);
  const isSound = start.startsWith('ID3') || ((file[0] ?? 0) === 0xff && (file[1] ?? 0) >= 0xe0);
  return isSound ? [soundWithoutTags(file)] : null;
}

/** What is told of a film stands in these boxes (ISO/IEC 14496-12, 8.10 and 8.11; QuickTime's `udta`). */
const told = new Set(['udta', 'meta', 'uuid']);
const holders = new Set(['moov', 'trak', 'mdia', 'minf']);
const dated = new Set(['mvhd', 'tkhd', 'mdhd']);

/** The boxes of metadata become empty space of the same size: the film's own parts are found by their place. */
function filmWithoutMetadata(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  clearBoxes(copy, 0, copy.length);
  return copy;
}

function clearBoxes(file: Buffer, from: number, to: number): void {
  let at = from;
  while (at + 8 <= to) {
    const { head, end } = boxAt(file, at, to);
    if (end > to || end < at + head) return;
    const type = file.toString('latin1', at + 4, at + 8);
    if (told.has(type) || (type === 'trak' && isTrackOfMetadata(file, at + head, end))) {
      file.write('free', at + 4, 'latin1');
      file.fill(0, at + head, end);
    } else if (dated.has(type)) clearTimes(file, at + head, end);
    else if (holders.has(type)) clearBoxes(file, at + head, end);
    at = end;
  }
}

/** A box begins with its length and type; a length of 1 stands further on, and 0 means up to the end. */
function boxAt(
  file: Buffer,
  at: number,
  to: number,
): { readonly head: number; readonly end: number } {
  const size = file.readUInt32BE(at);
  if (size === 0) return { head: 8, end: to };
  if (size !== 1) return { head: 8, end: at + size };
  if (at + 16 > to) return { head: 16, end: at };
  return { head: 16, end: at + Number(file.readBigUInt64BE(at + 8)) };
}

/** When it was made and changed: twice four bytes, or in version 1 twice eight. */
function clearTimes(file: Buffer, from: number, to: number): void {
  file.fill(0, from + 4, Math.min(to, from + (file[from] === 1 ? 20 : 12)));
}

/** Where a camera was from moment to moment is a track of its own; its handler is `meta`. */
function isTrackOfMetadata(file: Buffer, from: number, to: number): boolean {
  const handler = file.subarray(from, to).indexOf('hdlr', 0, 'latin1');
  return (
    handler >= 0 && file.toString('latin1', from + handler + 12, from + handler + 16) === 'meta'
  );
}

/** ID3 (id3.org, 2.3 and 2.4, 3.1): one or more tags before the sound, and an old one of 128 bytes behind. */
function soundWithoutTags(file: Buffer): Buffer {
  let at = 0;
  while (file.toString('latin1', at, at + 3) === 'ID3' && at + 10 <= file.length) {
    const size = [6, 7, 8, 9].reduce(
      (sum, digit) => sum * 128 + ((file[at + digit] ?? 0) & 127),
      0,
    );
    const hasFoot = ((file[at + 5] ?? 0) & 0x10) !== 0;
    at += 10 + size + (hasFoot ? 10 : 0);
  }
  const isTagged = file.toString('latin1', file.length - 128, file.length - 125) === 'TAG';
  return file.subarray(Math.min(at, file.length), isTagged ? file.length - 128 : file.length);
}

const soundItself = new Set(['fmt ', 'fact', 'data', 'cue ', 'smpl', 'ds64']);

/** WAV: chunks in a RIFF file, as a WebP is; only those that the sound is made of come along. */
function wavParts(file: Buffer): readonly Buffer[] {
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= file.length) {
    const size = file.readUInt32LE(at + 4);
    const end = Math.min(file.length, at + 8 + size + (size % 2));
    if (soundItself.has(file.toString('latin1', at, at + 4))) kept.push(file.subarray(at, end));
    at = end;
  }
  const head = Buffer.from(file.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return [head, ...kept];
}
