import { formFieldIn } from './form-field.ts';
import type { Line } from './line.ts';

/** From this many signs on a line of plain text was probably broken by a mail program and goes on in the next. */
const wrappedFrom = 58;

/** What is judged as one: a paragraph of plain text as it was broken, or a line of html. */
export interface Unit {
  readonly text: string;
  /** As html drew it; null for plain text. */
  readonly markdown: string | null;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
  readonly isSignature: boolean;
}

/** Whoever breaks lines by hand or by an old program breaks so many of a text at least. */
const fewestBroken = 3;
/** A line is broken where the next word has no room; no word is longer. */
const longestWord = 16;
const narrowest = 30;

/** Groups a message's own lines into units. */
export function unitsOf(lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = [];
  const openFrom = Math.min(wrappedFrom, narrowFrom(lines));
  let isApart = false;
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') {
      isApart = true;
      isOpen = false;
      continue;
    }
    const last = units.at(-1);
    if (isOpen && last !== undefined && !startsAnew(line.text)) {
      units[units.length - 1] = { ...last, text: `${last.text}\n${line.text}` };
    } else {
      units.push({
        text: line.text,
        markdown: line.markdown,
        isApart: isApart || units.length === 0,
        isSignature: line.isSignature,
      });
    }
    isApart = false;
    isOpen = line.markdown === null && line.text.length >= openFrom;
  }
  return units;
}

/**
 * From how many signs on a line of a text goes on in the next, where all of it was broken narrower than
 * usual: sentences go on over its lines, and no line is longer than those by more than a word.
 */
function narrowFrom(lines: readonly Line[]): number {
  const broken = lines.flatMap(({ text, markdown }, at) => {
    const next = lines[at + 1]?.text ?? '';
    const goesOn = /[\p{L},]$/u.test(text) && /^\p{Ll}/u.test(next);
    return markdown === null && goesOn ? [text.length] : [];
  });
  if (broken.length < fewestBroken) return wrappedFrom;
  const widest = Math.max(...broken);
  const isNarrow = lines.every(({ text }) => text.length <= widest + longestWord);
  return isNarrow ? Math.max(narrowest, widest - longestWord) : wrappedFrom;
}

/** An item of a list, a line of speech or a rule begins a unit of its own. */
function startsAnew(text: string): boolean {
  return /^(?:[-–—•·*]\s|\d{1,2}[.)]\s|[_=*-]{3,}$)/.test(text) || formFieldIn(text) !== null;
}

/** Units as one plain text. */
export function unitText(units: readonly Unit[]): string {
  return units
    .map(({ text, isApart }, at) => (at === 0 ? text : `${isApart ? '\n\n' : '\n'}${text}`))
    .join('');
}

/** Words in a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}
