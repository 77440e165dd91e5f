import type { Mailbox } from '../thread/mailbox.ts';
import { beginsWithName, isClosingLine, isNameLine } from './closing-line.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { greets } from './tail-line.ts';

/** A letter's own greeting and the lines of its closing are no longer. */
const longestLine = 60;
/** A letter ends in a closing and who it is from, and in hardly more. */
const fewestLines = 2;
const mostLines = 4;
const longestInitial = 3;
/** “De varmeste hilsner fra ham med stigen”: greeting and name on one line. */
const saysFromWhom = /hils(?:en|ner) fra \p{L}+(?: \p{L}+)+ ?$/iu;

/** Whether a line greets somebody in a letter: “Kære dig på bænken”. */
export function opensLetter({ text, isApart }: LabelledUnit): boolean {
  return isApart && text.length <= longestLine && greets(text);
}

/**
 * Gives a letter that is told as a story its own closing back, where the mail has another: it begins
 * with a greeting of its own below what the mail says to its readers.
 */
export function withWholeLetter(
  units: readonly LabelledUnit[],
  author: Mailbox,
): readonly LabelledUnit[] {
  const first = units.findIndex(({ kind }) => kind === 'story');
  const opening = units[first];
  const isBelow = units.slice(0, first).some(({ kind }) => /^(?:greeting|lead-in)$/.test(kind));
  if (opening === undefined || !isBelow || !opensLetter(opening)) return units;
  const begin = units.findLastIndex(({ kind }) => kind === 'story') + 1;
  const ends = [...units.keys()].filter((at) => {
    const unit = units[at];
    if (unit === undefined || at <= begin) return false;
    return endsMail(unit, author) || (at >= begin + fewestLines && isInitial(unit, author));
  });
  const isTwice = ends[0] === begin + 1 && isSignedTwice(units, begin, author);
  const end = ends[isTwice ? 1 : 0] ?? begin;
  const closing = units.slice(begin, end);
  const isClosing =
    (closing.length >= fewestLines || saysFromWhom.test(closing[0]?.text ?? '')) &&
    closing.length <= mostLines &&
    closing.every(({ text }) => text.length <= longestLine) &&
    (isClosingLine(closing[0]?.text ?? '') ||
      /^(?:din|jeres|yours)$/i.test(closing[0]?.text ?? ''));
  if (!isClosing) return units;
  return units.map((unit) => (closing.includes(unit) ? { ...unit, kind: 'story' } : unit));
}

/** Whether a first name signs the letter, and the whole name below it the mail. */
function isSignedTwice(units: readonly LabelledUnit[], closing: number, author: Mailbox): boolean {
  const [first, second] = [units[closing + 1], units[closing + 2]];
  if (first === undefined || second === undefined || !isNameLine(first.text, author)) return false;
  return !beginsWithName(first.text, author) && beginsWithName(second.text, author);
}

/** An initial by itself, below a letter that has its closing. */
function isInitial({ text, isApart }: LabelledUnit, { name }: Mailbox): boolean {
  return isApart && /^[/–—-]?\s?\p{L}\.?$/u.test(text) && text.includes(name.charAt(0));
}

function endsMail({ text }: LabelledUnit, author: Mailbox): boolean {
  // A letter may be signed with an initial.
  const isName = text.length > longestInitial && isNameLine(text, author);
  return isClosingLine(text) || isName || beginsWithName(text, author);
}
