import { CollectError } from '../incoming.ts';

const headerSize = 512;
const entrySize = 128;
/** Sectors of the table that the header names itself; of larger files the rest is not looked at. */
const namedSectors = 109;

/** The kinds of the first entry, and of one that holds bytes of its own. */
const root = 5;
const stream = 2;

/**
 * Makes sure that a compound file (MS-CFB) has a root, that no chain or tree of it leads back into
 * itself, and that nothing in it is larger than the file: a reader that goes round and round, or makes
 * room for what cannot be there, takes all memory there is.
 * @throws CollectError `truncated`.
 */
export function checkCompound(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerSize) throw damaged();
  const size = view.getUint16(30, true) === 12 ? 4096 : headerSize;
  const word = (at: number) => (at >= 0 && at + 4 <= bytes.length ? view.getInt32(at, true) : -1);
  const table: number[] = [];
  for (let at = 0; at < Math.min(word(44), namedSectors); at += 1) {
    const start = (word(76 + at * 4) + 1) * size;
    for (let next = start; next < start + size; next += 4) table.push(word(next));
  }
  const small = chainOf(table, word(60)).flatMap((sector) =>
    Array.from({ length: size / 4 }, (_, at) => word((sector + 1) * size + at * 4)),
  );
  const entries = chainOf(table, word(48)).flatMap((sector) =>
    Array.from({ length: size / entrySize }, (_, at) => (sector + 1) * size + at * entrySize),
  );
  // Of any other first entry the reader takes the chain to begin at the file's very beginning.
  const [first] = entries;
  if (first === undefined || bytes[first + 66] !== root) throw damaged();
  const seen = new Set<number>();
  const waiting = [0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined) continue;
    if (seen.has(at)) throw damaged();
    seen.add(at);
    waiting.push(...[68, 72, 76].map((link) => word(entry + link)).filter((link) => link >= 0));
    const length = word(entry + 120);
    const isLarger = length < 0 || length > bytes.length;
    if (bytes[entry + 66] === stream && isLarger) throw damaged();
    const isSmall = at !== 0 && length < 4096;
    chainOf(isSmall ? small : table, word(entry + 116));
  }
}

/** The sectors that hang together from a first one. */
function chainOf(table: readonly number[], first: number): readonly number[] {
  const chain: number[] = [];
  for (let next = first; next >= 0 && next < table.length; next = table[next] ?? -1) {
    if (chain.length > table.length) throw damaged();
    chain.push(next);
  }
  return chain;
}

function damaged(): CollectError {
  return new CollectError({ code: 'truncated' });
}
