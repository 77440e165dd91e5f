/** A word of a text and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+/gu;
/** So many words on either side are enough to know a place by. */
const context = 8;

/** A Markdown text and the passage that was taken out of it. */
export interface TakenOut {
  readonly text: string;
  readonly passage: string;
}

/**
 * Takes a passage, given in plain words, out of a Markdown text, with the marks that belong to it.
 * @param before what stands before it in plain words: of two equal passages the one nearest to it is meant.
 * @returns null where the text does not hold the passage.
 */
export function takeOut(markdown: string, passage: string, before: string): TakenOut | null {
  const words = wordsOf(markdown);
  const wanted = wordsOf(passage);
  const at = find(words, wanted, wordsOf(before).length);
  if (at === null) return wanted.length === 0 ? { text: markdown, passage } : null;
  const first = words[at];
  const last = words[at + wanted.length - 1];
  if (first === undefined || last === undefined) return null;
  const start = words[at - 1] === undefined ? 0 : closeOf(markdown, words[at - 1]?.end ?? 0);
  const end = closeOf(markdown, last.end);
  const head = withoutBreak(markdown.slice(0, start));
  const tail = markdown.slice(end);
  const [above, below] = [gapOf(markdown.slice(start)), gapOf(tail)];
  const next = tail.slice(below.length);
  const taken = withoutBreak(markdown.slice(start + above.length, end));
  const gap = widest(above, below);
  const joined = head === '' || next === '' ? head + next : head + gap + next;
  return { text: evenMarks(joined, head.length), passage: evenMarks(taken, 0) };
}

/**
 * Puts Markdown into a text, between what is known to stand before it and after it in plain words.
 * @param joints what parts it from either: a space within a paragraph.
 * @returns null where neither is found.
 */
export function putIn(
  markdown: string,
  added: string,
  {
    before,
    after,
    joints,
  }: {
    readonly before: string;
    readonly after: string;
    readonly joints: readonly [string, string];
  },
): string | null {
  const words = wordsOf(markdown);
  // What holds no word could not be found again: a rule between two paragraphs is no part of a story.
  if (wordsOf(added).length === 0) return markdown;
  if (words.length === 0) return added;
  const place = placeAfter(markdown, words, before) ?? placeBefore(markdown, words, before, after);
  if (place === null) return null;
  const head = withoutBreak(markdown.slice(0, place)).trimEnd();
  const tail = markdown.slice(place + gapOf(markdown.slice(place)).length);
  return [head, head === '' ? '' : joints[0], added, tail === '' ? '' : joints[1], tail].join('');
}

function placeAfter(markdown: string, words: readonly Word[], before: string): number | null {
  const known = wordsOf(before);
  const last = known.slice(-context);
  const at = find(words, last, known.length - last.length);
  const found = at === null ? undefined : words[at + last.length - 1];
  return found === undefined ? null : closeOf(markdown, found.end);
}

function placeBefore(
  markdown: string,
  words: readonly Word[],
  before: string,
  after: string,
): number | null {
  const first = wordsOf(after).slice(0, context);
  const at = find(words, first, wordsOf(before).length);
  if (at === null) return null;
  const previous = words[at - 1];
  return previous === undefined ? 0 : closeOf(markdown, previous.end);
}

function find(words: readonly Word[], wanted: readonly Word[], near: number): number | null {
  if (wanted.length === 0) return null;
  let best: number | null = null;
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (best !== null && Math.abs(at - near) >= Math.abs(best - near)) continue;
    if (wanted.every(({ text }, index) => words[at + index]?.text === text)) best = at;
  }
  return best;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found.normalize('NFC').toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/** Where the marks end that close a word: those up to the next white space, and all where the line ends in them. */
function closeOf(markdown: string, end: number): number {
  const rest = markdown.slice(end);
  const close =
    /^[^\p{L}\p{N}\n]*?(?=\s*\\?(?:\n|$))/u.exec(rest) ??
    /^[^\s\\]*(?:\\[^\s\\][^\s\\]*)*/.exec(rest);
  return end + (close?.[0].length ?? 0);
}

/** A line's end that Markdown was told to keep means nothing at the end of a text. */
function withoutBreak(markdown: string): string {
  return markdown.replace(/\\\n?\s*$/, '');
}

/** What parts a text from what stands before it: white space, and a line's end that Markdown was told to keep. */
function gapOf(text: string): string {
  return /^(?:\\(?=\n))?\s*/.exec(text)?.[0] ?? '';
}

function widest(one: string, other: string): string {
  const breaks = (gap: string) => gap.split('\n').length;
  return breaks(one) > breaks(other) ? one : other;
}

/** Emphasis that lost its other end would stand as stars: it goes, in the paragraph at a place. */
function evenMarks(markdown: string, place: number): string {
  const start = markdown.lastIndexOf('\n\n', Math.max(0, place - 1)) + 1;
  const found = markdown.indexOf('\n\n', place + 2);
  const end = found < 0 ? markdown.length : found;
  const paragraph = markdown.slice(start, end);
  const stars = paragraph.match(/(?<!\\)\*(?=\S)|(?<=[^\s\\])\*/g)?.length ?? 0;
  const pairs = paragraph.match(/(?<!\\)\*\*/g)?.length ?? 0;
  if (pairs % 2 === 0 && stars % 2 === 0) return markdown;
  const bare = paragraph.replace(/(?<!\\)\*+(?=\S)|(?<=[^\s\\])\*+/g, '');
  return markdown.slice(0, start) + bare + markdown.slice(end);
}
