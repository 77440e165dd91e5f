/** A set of words that were packed into an automaton. */
export interface WordSet {
  has(word: string): boolean;
}

/** No code: of a sign that no word has. */
const unknown = -1;

/** Opens what `build/anonymise/pack-words.ts` writes; its comment says the form. */
export function openWordSet(bytes: Uint8Array): WordSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(0, true);
  // Most letters are of Latin-1, and a list answers sooner than a map.
  const latin = new Int16Array(256).fill(unknown);
  const beyond = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const unit = view.getUint16(4 + index * 2, true);
    if (unit < latin.length) latin[unit] = index;
    else beyond.set(unit, index);
  }
  const offset = (2 + count + (count % 2)) * 2;
  const edges = new Uint32Array((bytes.byteLength - offset) / 4);
  for (let index = 0; index < edges.length; index += 1) {
    edges[index] = view.getUint32(offset + index * 4, true);
  }
  return {
    has(word) {
      let at = 1;
      let isEnd = false;
      for (let unit = 0; unit < word.length; unit += 1) {
        const own = word.charCodeAt(unit);
        const code = (own < latin.length ? latin[own] : beyond.get(own)) ?? unknown;
        if (code === unknown || at === 0) return false;
        let edge = edges[at] ?? 0;
        while ((edge & 0xff) !== code) {
          if ((edge & 0x200) !== 0) return false;
          at += 1;
          edge = edges[at] ?? 0x200;
        }
        isEnd = (edge & 0x100) !== 0;
        at = edge >>> 10;
      }
      return isEnd;
    },
  };
}
