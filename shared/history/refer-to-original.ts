/** A span of the original, as its start and length in UTF-16 units, or words that it does not hold. */
type Piece = string | readonly [start: number, length: number];

const mark = '~original';
/** Shorter spans are everyday words that any text shares, unless they begin as a name or a number does. */
const shortestSpan = 8;
const shortestName = 2;
/** Bounds the work on an original in which one word stands thousands of times. */
const mostCandidates = 32;

/** Where in an original the words stand, by how they begin. */
export interface OriginalIndex {
  readonly text: string;
  readonly wordsAt: ReadonlyMap<string, readonly number[]>;
}

/** Made once an original, since a save must not wait for it. */
export function indexOriginal(text: string): OriginalIndex {
  const wordsAt = new Map<string, number[]>();
  for (const { index } of text.matchAll(wordStart)) {
    const places = wordsAt.get(beginning(text, index));
    if (places === undefined) wordsAt.set(beginning(text, index), [index]);
    else if (places.length < mostCandidates) places.push(index);
  }
  return { text, wordsAt };
}

/**
 * A JSON value in which every text that stands in the original is a reference into it: what is kept
 * in a history so is unreadable once the original is erased.
 */
export function referToOriginal(value: unknown, original: OriginalIndex): unknown {
  if (typeof value === 'string') return hiddenText(value, original);
  if (Array.isArray(value)) return value.map((item) => referToOriginal(item, original));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.startsWith('~') ? `~${key}` : key,
      referToOriginal(item, original),
    ]),
  );
}

/** The value back. @throws RangeError where a reference lies outside the original given. */
export function resolveOriginal(value: unknown, original: string): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveOriginal(item, original));
  if (typeof value !== 'object' || value === null) return value;
  if (mark in value) return shownText(value[mark], original);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.startsWith('~') ? key.slice(1) : key,
      resolveOriginal(item, original),
    ]),
  );
}

function hiddenText(text: string, original: OriginalIndex): unknown {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { index } of text.matchAll(wordStart)) {
    if (index < done) continue;
    const span = longestSpan(text, index, original);
    if (span === null) continue;
    if (index > done) pieces.push(text.slice(done, index));
    pieces.push(span);
    done = index + span[1];
  }
  if (pieces.length === 0) return text;
  if (done < text.length) pieces.push(text.slice(done));
  return { [mark]: pieces };
}

function longestSpan(
  text: string,
  from: number,
  { text: original, wordsAt }: OriginalIndex,
): readonly [number, number] | null {
  let best: readonly [number, number] = [0, 0];
  for (const place of wordsAt.get(beginning(text, from)) ?? []) {
    let length = 0;
    while (
      from + length < text.length &&
      place + length < original.length &&
      text[from + length] === original[place + length]
    ) {
      length += 1;
    }
    if (length > best[1]) best = [place, length];
  }
  const least = nameOrNumber.test(text[from] ?? '') ? shortestName : shortestSpan;
  return best[1] >= least ? best : null;
}

function shownText(pieces: unknown, original: string): string {
  if (!Array.isArray(pieces)) throw new RangeError();
  return pieces
    .map((piece: unknown) => {
      if (typeof piece === 'string') return piece;
      const [start, length] = Array.isArray(piece) ? piece : [];
      if (typeof start !== 'number' || typeof length !== 'number') throw new RangeError();
      if (start + length > original.length) throw new RangeError();
      return original.slice(start, start + length);
    })
    .join('');
}

const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const nameOrNumber = /[\p{Lu}\p{N}]/u;

function beginning(text: string, index: number): string {
  return text.slice(index, index + shortestName);
}
