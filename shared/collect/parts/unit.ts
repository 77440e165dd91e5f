import { brokenFrom } from '../broken-lines.ts';
import type { Line } from '../thread/line.ts';
import { formFieldIn } from './form-field.ts';
import { isLetter } from './letters.ts';

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

/** Groups a message's own lines into units. */
export function unitsOf(lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = [];
  const openFrom = openFromIn(lines);
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

/** What html drew was broken by nobody. */
function openFromIn(lines: readonly Line[]): number {
  const isPlain = lines.every(({ text, markdown }) => text === '' || markdown === null);
  return isPlain
    ? brokenFrom(
        lines.map(({ text }) => text),
        wrappedFrom,
      )
    : wrappedFrom;
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

const word = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Words in a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** How many words a text has: as many as `wordsOf` finds, without cutting them out. */
export function wordCount(text: string): number {
  let count = 0;
  let wasLetter = false;
  let isJoined = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters of old scripts take two units.
    if (code >= 0xd800 && code <= 0xdfff) return wordsOf(text).length;
    if (isLetter(code)) {
      if (!wasLetter && !isJoined) count += 1;
      wasLetter = true;
      isJoined = false;
    } else {
      isJoined = wasLetter && (code === 0x27 || code === 0x2019);
      wasLetter = false;
    }
  }
  return count;
}
