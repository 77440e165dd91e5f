/** A state of the automaton while it is built: its edges in the order of their letters. */
interface State {
  isEnd: boolean;
  readonly edges: [letter: number, to: State][];
  number: number;
}

/**
 * Words as the smallest automaton that accepts them and no others (Daciuk et al. 2000), in the form
 * that `openWordSet` reads: a count of letters, the letters as UTF-16 units, then an unsigned 32-bit
 * number for each edge, all little-endian. An edge holds its letter (8 bits), whether it ends a
 * word, whether it is the last of its state, and where the next state's edges begin (22 bits).
 */
export function packWords(words: Iterable<string>): Uint8Array {
  const sorted = [...new Set(words)].sort(byUnits);
  const letters = [...new Set(sorted.join(''))].sort();
  const codes = new Map(letters.map((letter, index) => [letter, index]));
  if (letters.length > 255) throw new RangeError('More letters than an edge has room for');

  const { root, states } = minimised(sorted, codes);
  let edgeCount = 1;
  for (const state of states) {
    if (state.edges.length === 0) continue;
    state.number = edgeCount;
    edgeCount += state.edges.length;
  }
  if (edgeCount >= 2 ** 22) throw new RangeError('More edges than an edge can point at');

  const headUnits = 2 + letters.length + (letters.length % 2);
  const bytes = new Uint8Array(headUnits * 2 + edgeCount * 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, letters.length, true);
  view.setUint16(2, root.number === 0 ? 0 : 1, true);
  for (const [index, letter] of letters.entries()) {
    view.setUint16(4 + index * 2, letter.charCodeAt(0), true);
  }
  for (const state of states) {
    state.edges.forEach(([letter, to], index) => {
      const isLast = index === state.edges.length - 1;
      const edge =
        (letter | (to.isEnd ? 0x100 : 0) | (isLast ? 0x200 : 0) | (to.number << 10)) >>> 0;
      view.setUint32(headUnits * 2 + (state.number + index) * 4, edge, true);
    });
  }
  return bytes;
}

function minimised(sorted: readonly string[], codes: ReadonlyMap<string, number>) {
  const register = new Map<string, State>();
  const states: State[] = [];
  let ids = 0;
  const idOf = new Map<State, number>();
  const newState = (): State => ({ isEnd: false, edges: [], number: 0 });
  const root = newState();
  const path: State[] = [root];

  const settle = (depth: number) => {
    for (let at = path.length - 1; at > depth; at -= 1) {
      const state = path[at];
      const last = path[at - 1]?.edges.at(-1);
      if (state === undefined || last === undefined) continue;
      const key = `${state.isEnd ? 1 : 0}${state.edges.map(([letter, to]) => `,${letter}:${idOf.get(to)}`).join('')}`;
      const same = register.get(key);
      if (same === undefined) {
        register.set(key, state);
        idOf.set(state, ids);
        ids += 1;
        states.push(state);
      } else last[1] = same;
    }
    path.length = depth + 1;
  };
  let before = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared += 1;
    settle(shared);
    for (const letter of word.slice(shared)) {
      const state = newState();
      path.at(-1)?.edges.push([codes.get(letter) ?? 0, state]);
      path.push(state);
    }
    const end = path.at(-1);
    if (end !== undefined) end.isEnd = true;
    before = word;
  }
  settle(0);
  // The root's edges come first, where a reader begins.
  return { root, states: [root, ...states] };
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
