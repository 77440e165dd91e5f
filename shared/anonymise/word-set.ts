/** A set of words that were packed into an automaton. */
export interface WordSet {
  has(word: string): boolean;
}

/** Opens what `build/anonymise/pack-words.ts` writes; its comment says the form. */
export function openWordSet(bytes: Uint8Array): WordSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(0, true);
  const codes = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    codes.set(view.getUint16(4 + index * 2, true), index);
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
        const code = codes.get(word.charCodeAt(unit));
        if (code === undefined || at === 0) return false;
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
