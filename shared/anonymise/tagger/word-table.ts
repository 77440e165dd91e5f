/** Words with what is kept of each. They are found by where they stand in a text, so that none is cut out to be asked for. */
export interface WordTable<Kept> {
  /** What is kept of the word from `start` to `end`; made where it is met for the first time. */
  at(text: string, start: number, end: number): Kept;
  clear(): void;
}

/** A power of two; it doubles whenever half of the slots are taken. */
const fewestSlots = 1_024;

/** A table for so many words at most; then all are forgotten. */
export function wordTable<Kept>(most: number, make: (word: string) => Kept): WordTable<Kept> {
  const words: string[] = [];
  const kept: Kept[] = [];
  const hashes: number[] = [];
  /** By hash, the place of a word and one more; 0 where there is none. */
  let slots = new Int32Array(fewestSlots);

  const clear = () => {
    words.length = 0;
    kept.length = 0;
    hashes.length = 0;
    slots.fill(0);
  };
  const put = (place: number, hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  };
  const add = (word: string, hash: number): Kept => {
    if (words.length >= most) clear();
    if (2 * words.length >= slots.length) {
      slots = new Int32Array(2 * slots.length);
      hashes.forEach((own, place) => {
        put(place, own);
      });
    }
    const made = make(word);
    put(words.length, hash);
    words.push(word);
    hashes.push(hash);
    kept.push(made);
    return made;
  };

  return {
    clear,
    at(text, start, end) {
      const hash = hashIn(text, start, end);
      const last = slots.length - 1;
      for (let slot = hash & last; ; slot = (slot + 1) & last) {
        const place = (slots[slot] ?? 0) - 1;
        if (place === -1) return add(text.slice(start, end), hash);
        const own = kept[place];
        if (own === undefined || hashes[place] !== hash) continue;
        if (standsAt(words[place] ?? '', text, start, end)) return own;
      }
    },
  };
}

function hashIn(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
