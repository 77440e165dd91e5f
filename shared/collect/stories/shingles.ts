/** Runs of this many words are what two texts are compared by. */
const run = 4;

/** Every run of four words in a text, each once, as a 32-bit hash; in rising order. */
export type Shingles = Uint32Array;

/**
 * The shingles of a text. Hashes take a twentieth of the room of the words, and two texts of a
 * thousand words share a run by mere chance once in 4,000 times, which moves no threshold here.
 */
export function shinglesOf(text: string): Shingles {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOfWord);
  const runs = Math.max(hashes.length - run + 1, Math.min(hashes.length, 1));
  const found = new Uint32Array(runs);
  for (let at = 0; at < runs; at += 1) {
    let mixed = 0;
    const end = Math.min(at + run, hashes.length);
    for (let word = at; word < end; word += 1) mixed = mix(mixed, hashes[word] ?? 0);
    found[at] = mixed;
  }
  return withoutRepeats(found.sort());
}

/** How many runs of words two texts share. */
export function sharedCount(a: Shingles, b: Shingles): number {
  let count = 0;
  let other = 0;
  for (const shingle of a) {
    while (other < b.length && (b[other] ?? 0) < shingle) other += 1;
    if (other < b.length && b[other] === shingle) count += 1;
  }
  return count;
}

/** The shingles that more than one of several texts hold. */
export function repeatedIn(texts: readonly Shingles[]): ReadonlySet<number> {
  const all = new Uint32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const shingles of texts) {
    all.set(shingles, length);
    length += shingles.length;
  }
  const sorted = all.sort();
  return new Set(sorted.filter((shingle, at) => at > 0 && sorted[at - 1] === shingle));
}

function withoutRepeats(sorted: Shingles): Shingles {
  let length = 0;
  for (const value of sorted) {
    if (length > 0 && sorted[length - 1] === value) continue;
    sorted[length] = value;
    length += 1;
  }
  return length === sorted.length ? sorted : sorted.slice(0, length);
}

/** FNV-1a over the UTF-16 units of a word. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** A step of MurmurHash3, so that the order of the words counts. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(value, 0xcc9e2d51);
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  mixed = hash ^ mixed;
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) >>> 0;
}
