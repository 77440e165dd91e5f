import {
  longNumbers,
  rawWords,
  type TracedWord,
  tracedWord,
  tracedWords,
  withoutGenitive,
} from './traced-words.ts';
import { firstSigns, type KeyedHash, type Traces } from './traces.ts';

/** An original string that stands where it must not. */
export interface TraceHit {
  /** The story whose original it is of. */
  readonly story: string;
  /** As it stands in the text that was scanned. */
  readonly text: string;
}

/** What a scan need not stop at. */
export interface TraceScan {
  /**
   * Whether a single word of an original counts: `Maja` is a citizen in one story and a pseudonym in
   * another.
   */
  readonly countsAlone: (story: string, word: TracedWord) => boolean;
  /** Whether somebody has answered for a string: folded, its words parted by one space. */
  readonly isAnswered: (story: string, folded: string) => boolean;
}

interface Row {
  readonly story: string;
  readonly hash: string;
  readonly words: number;
}

/**
 * The traces of many stories, ready for scanning texts. Each different word is hashed once for the
 * index's life; rows of words only where the first one may begin a traced one.
 */
export class TraceIndex {
  readonly #hash: KeyedHash;
  readonly #known = new Map<string, string>();
  readonly #single = new Map<string, { readonly story: string; readonly isCapital: boolean }[]>();
  readonly #rows = new Map<string, Row[]>();
  readonly #digits = new Map<string, string[]>();
  readonly #lengths = new Set<number>();
  /** Words, as they are written, with which nothing traced begins. */
  readonly #cold = new Set<string>();

  constructor(traces: Iterable<Traces>, hash: KeyedHash) {
    this.#hash = hash;
    for (const { id: story, traces: own } of traces) {
      for (const trace of own) {
        if (trace.kind === 'digits') {
          listed(this.#digits, trace.hash).push(story);
          this.#lengths.add(trace.length);
        } else if (trace.words === 1) {
          listed(this.#single, trace.hash).push({ story, isCapital: trace.isCapital });
        } else {
          listed(this.#rows, trace.first).push({ story, hash: trace.hash, words: trace.words });
        }
      }
    }
  }

  /** Every original string in a text, each once a story. */
  find(text: string, scan: TraceScan): readonly TraceHit[] {
    const hits = new Map<string, TraceHit>();
    const add = (story: string, own: string, folded: string) => {
      if (!scan.isAnswered(story, folded)) hits.set(`${story} ${folded}`, { story, text: own });
    };
    const written = text.normalize('NFC');
    if (rawWords(written).some((word) => this.#isWarm(word))) this.#findWords(written, scan, add);
    if (this.#lengths.size > 0) {
      for (const digits of longNumbers(text)) {
        for (const part of this.#partsOf(digits)) {
          for (const story of this.#digits.get(this.#hash(`#${part}`)) ?? [])
            add(story, part, part);
        }
      }
    }
    return [...hits.values()];
  }

  #findWords(
    text: string,
    scan: TraceScan,
    add: (story: string, own: string, folded: string) => void,
  ) {
    const words = tracedWords(text);
    /** Words of a row that was found are told of with it. */
    const told = new Set<number>();
    words.forEach((word, at) => {
      for (const row of this.#rowsAt(word)) {
        const found = this.#rowAt(words, at, row);
        if (found === null) continue;
        add(row.story, found.text, found.folded);
        for (let next = at; next < at + row.words; next += 1) told.add(next);
      }
    });
    words.forEach((word, at) => {
      if (told.has(at)) return;
      for (const folded of formsOf(word)) {
        for (const { story, isCapital } of this.#single.get(this.#hashed(folded)) ?? []) {
          if (isCapital && !word.isCapital) continue;
          if (scan.countsAlone(story, word)) add(story, word.text, folded);
        }
      }
    });
  }

  /** Whether a word is traced, or may begin a row that is; most words of a text are not. */
  #isWarm(own: string): boolean {
    if (this.#cold.has(own)) return false;
    const word = tracedWord(own);
    const isTraced = formsOf(word).some((folded) => this.#single.has(this.#hashed(folded)));
    if (isTraced || this.#rowsAt(word).length > 0) return true;
    this.#cold.add(own);
    return false;
  }

  #rowsAt(word: TracedWord): readonly Row[] {
    return formsOf(word).flatMap(
      (folded) => this.#rows.get(this.#hashed(folded).slice(0, firstSigns)) ?? [],
    );
  }

  #rowAt(words: readonly TracedWord[], at: number, row: Row) {
    const own = words.slice(at, at + row.words);
    const last = own.at(-1);
    if (own.length < row.words || last === undefined) return null;
    const before = own.slice(0, -1).map(({ folded }) => folded);
    for (const end of formsOf(last)) {
      const folded = [...before, end].join(' ');
      if (this.#hash(folded) === row.hash) {
        return { folded, text: own.map(({ text }) => text).join(' ') };
      }
    }
    return null;
  }

  /** The numbers of traced lengths in a longer one, such as behind a country's code. */
  #partsOf(digits: string): readonly string[] {
    return [...this.#lengths].flatMap((length) =>
      Array.from({ length: Math.max(0, Math.min(digits.length - length + 1, 40)) }, (_, start) =>
        digits.slice(start, start + length),
      ),
    );
  }

  #hashed(folded: string): string {
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    const hashed = this.#hash(folded);
    this.#known.set(folded, hashed);
    return hashed;
  }
}

/** A word as it stands, and as it is without a genitive. */
function formsOf({ folded }: TracedWord): readonly string[] {
  const bare = withoutGenitive(folded);
  return bare === folded ? [folded] : [folded, bare];
}

function listed<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
