import { isClosingLine } from './closing-line.ts';
import { isHouseName } from './house-name.ts';
import { type Line, trimLines } from './line.ts';
import { shortestText, wordsIn } from './named-lines.ts';
import { sameName } from './people.ts';
import { personIn } from './person-line.ts';
import type { Section } from './sections.ts';

/** The name stands within so many lines below the closing. */
const namesBelow = 3;

/**
 * The texts of several who each signed with a closing and a whole name, in a mail from a box that they
 * share. Null for any other: who closes a letter above the sender's own closing is somebody of a story.
 */
export function signedTexts(lines: readonly Line[], sender: string): readonly Section[] | null {
  const signed = [...lines.keys()].flatMap((at) => signatureAt(lines, at));
  const people = new Set(signed.map(({ name }) => sameName(name)));
  if (people.size < 2 || people.size < signed.length || people.has(sameName(sender))) return null;
  const sections = signed.map(({ name, at }, index): Section => {
    const start = index === 0 ? 0 : belowSignature(lines, signed[index - 1]?.end ?? 0);
    return { author: name, at: '', lines: trimLines(lines.slice(start, at)) };
  });
  return sections.every(({ lines: own }) => wordsIn(own) >= shortestText) ? sections : null;
}

interface Signature {
  /** The line of the closing. */
  readonly at: number;
  /** The line of the name. */
  readonly end: number;
  readonly name: string;
}

function signatureAt(lines: readonly Line[], at: number): readonly Signature[] {
  if (!isClosingLine(lines[at]?.text ?? '')) return [];
  const below = lines.slice(at + 1, at + 1 + namesBelow).map(({ text }) => personIn(text));
  const found = below.findIndex((name) => name !== '' && !isHouseName(name));
  return found < 0 ? [] : [{ at, end: at + 1 + found, name: below[found] ?? '' }];
}

/** What stands close below a name is its signature. */
function belowSignature(lines: readonly Line[], name: number): number {
  let end = name;
  while (lines[end] !== undefined && lines[end]?.text !== '') end += 1;
  return end;
}
