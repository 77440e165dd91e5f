/** Whoever breaks lines by hand or by an old program breaks so many of a text at least. */
const fewestBroken = 3;
/** Fewer will do where no line but a paragraph's last has room for the next word. */
const fewestFull = 2;
/** A line is broken where the next word has no room; no word is longer. */
const longestWord = 16;
const narrowest = 30;

/**
 * From how many signs on a line of a text goes on in the next, where all of it was broken narrower than
 * usual: sentences go on over its lines, and no line is longer than those by more than a word. `usual`
 * for any other text.
 */
export function brokenFrom(lines: readonly string[], usual: number): number {
  const broken = [...lines.keys()].filter((at) => isBroken(lines, at));
  const widest = broken.reduce((most, at) => Math.max(most, lines[at]?.length ?? 0), 0);
  const isNarrow = lines.every((text) => text.length <= widest + longestWord);
  const isEnough =
    broken.length >= fewestBroken || (broken.length >= fewestFull && isFull(lines, broken));
  if (!isEnough || !isNarrow) return usual;
  return Math.min(usual, Math.max(narrowest, widest - longestWord));
}

/** Whether a sentence goes on from a line to the next. */
function isBroken(lines: readonly string[], at: number): boolean {
  return /[\p{L},]$/u.test(lines[at] ?? '') && /^\p{Ll}/u.test(lines[at + 1] ?? '');
}

/** Whether the lines around those that are broken have no room for the first word of the next. */
function isFull(lines: readonly string[], broken: readonly number[]): boolean {
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isWide = (at: number) => {
    const [line = '', next = ''] = [lines[at], lines[at + 1]];
    return line === '' || next === '' || line.length + 1 + firstWord(next).length > widest;
  };
  return broken.every((at) => {
    let start = at;
    while ((lines[start - 1] ?? '') !== '') start -= 1;
    for (let each = start; (lines[each] ?? '') !== ''; each += 1) if (!isWide(each)) return false;
    return true;
  });
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}
