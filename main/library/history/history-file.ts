import { gunzipSync, gzipSync } from 'node:zlib';
import {
  type KeptHistory,
  type StoryHistory,
  storyHistorySchema,
  type VersionLine,
  versionLineSchema,
} from '../../../shared/history/story-history.ts';
import { errorCode } from '../disk/file-system.ts';
import { parsedJson } from '../disk/parsed-json.ts';
import { type ReadResult, readDocument } from '../documents/read-document.ts';

/** A history may take as much room as this many of its largest version. */
const mostTimesTheStory = 3;

/** Twice as fast as zlib's usual 6, and hardly larger: what repeats in a history repeats close by. */
const compression = 2;

/** How a gzip member begins (RFC 1952, 2.3.1): two signs of its own, and deflate. */
const memberSign = [0x1f, 0x8b, 0x08];

/** The file of a history: a gzip member with the history, and one more for each line added since. */
export interface HistoryFile extends KeptHistory {
  readonly bytes: Uint8Array;
  /** Whether a line can be added to the file as it stands. */
  readonly isWhole: boolean;
}

/** Reads a history. Lines that a crash cut short are passed over: their save was never acknowledged. */
export function readHistory(bytes: Uint8Array, id: string): ReadResult<HistoryFile> {
  const { lines, isWhole } = unpacked(bytes);
  const [first = '', ...rest] = lines;
  if (first === '' && bytes.byteLength > 0) return { ok: false, reason: 'damaged' };
  const read = readDocument(Buffer.from(first), 'history', storyHistorySchema, id);
  if (!read.ok) return read;
  const added: VersionLine[] = [];
  for (const line of rest) {
    const parsed = versionLineSchema.safeParse(parsedJson(line));
    if (!parsed.success) return { ok: false, reason: 'damaged' };
    added.push(parsed.data);
  }
  return { ok: true, value: { bytes, isWhole, written: read.value, added } };
}

/**
 * A history as its file holds it: compressed, since versions are much alike, with so many of the
 * oldest left out as it takes to keep it within three times the largest version.
 */
export function packHistory(history: StoryHistory): HistoryFile {
  const most = mostBytes([history.newest, ...history.older]);
  let { older } = history;
  for (;;) {
    const written = { ...history, older };
    const bytes = packed(written);
    if (bytes.byteLength <= most || older.length === 0) {
      return { bytes, written, added: [], isWhole: true };
    }
    older = older.slice(0, Math.floor(older.length * 0.9));
  }
}

/** The file with a line more, and the bytes to add to it; null where it would take too much room. */
export function packLine(
  { bytes, written, added, isWhole }: HistoryFile,
  line: VersionLine,
): { readonly file: HistoryFile; readonly addition: Uint8Array } | null {
  const more = packed(line);
  const lines = [...added, line];
  const most = mostBytes([
    written.newest,
    ...written.older,
    ...lines.map(({ version }) => version),
  ]);
  if (!isWhole || bytes.byteLength + more.byteLength > most) return null;
  const file = { bytes: Buffer.concat([bytes, more]), written, added: lines, isWhole };
  return { file, addition: more };
}

function mostBytes(versions: readonly { readonly size: number }[]): number {
  return mostTimesTheStory * Math.max(...versions.map(({ size }) => size));
}

function packed(value: unknown): Uint8Array {
  return gzipSync(`${JSON.stringify(value)}\n`, { level: compression });
}

/** The lines that stand whole at the beginning of the file, and whether nothing else does. */
function unpacked(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const end of [bytes.byteLength, ...memberStarts(buffer).reverse()]) {
    const lines = linesOf(buffer.subarray(0, end));
    if (lines === null) continue;
    // A member ends in the length of what it holds; anything behind it is no part of it.
    const last = Buffer.byteLength(lines.at(-1) ?? '') + 1;
    const isWhole = end === bytes.byteLength && buffer.readUInt32LE(end - 4) === last;
    return { lines, isWhole };
  }
  return { lines: [], isWhole: false };
}

/** Null where the bytes are not whole gzip members. */
function linesOf(bytes: Buffer): readonly string[] | null {
  try {
    return gunzipSync(bytes).toString('utf8').split('\n').slice(0, -1);
  } catch (error) {
    if (!errorCode(error).startsWith('Z_')) throw error;
    return null;
  }
}

/** Where a gzip member may begin behind the first, also one of which hardly anything is there. */
function memberStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0x1f, 1); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (
      memberSign.every((sign, index) => at + index >= bytes.length || bytes[at + index] === sign)
    ) {
      starts.push(at);
    }
  }
  return starts;
}
