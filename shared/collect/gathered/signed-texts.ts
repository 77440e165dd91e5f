import { isClosingLine } from '../parts/closing-line.ts';
import { wholeNameIn } from '../people/first-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { sameName } from '../people/people.ts';
import { personIn } from '../people/person-line.ts';
import { type Line, trimLines } from '../thread/line.ts';
import { shortestText, wordsIn } from './named-lines.ts';
import { type Section, speaksOf } from './sections.ts';

/** The name stands within so many lines below the closing. */
const namesBelow = 3;

/**
 * The texts of several who each signed with a closing and a name: with a whole one in a mail from a box
 * that they share, or with any by which those are called who are `known` in the heap. Null for any
 * other: who closes a letter above the sender's own closing is somebody of a story.
 */
export function signedTexts(
  lines: readonly Line[],
  sender: string,
  known: readonly string[] = [],
): readonly Section[] | null {
  const signed = [...lines.keys()].flatMap((at) => signatureAt(lines, at));
  return byPeople(lines, signed, sender) ?? byColleagues(lines, sender, known);
}

function byPeople(
  lines: readonly Line[],
  signed: readonly Signature[],
  sender: string,
): readonly Section[] | null {
  const people = peopleOf(signed);
  if (people.size < 2 || people.size < signed.length || people.has(sameName(sender))) return null;
  return textsAbove(lines, signed);
}

/** Of one's own text and one of a colleague's neither is shorter: notes that a story cites are. */
const shortestOfTwo = 30;

/** Two others at least, or one beside the sender, each of the heap and named in no text above the own signature. */
function byColleagues(
  lines: readonly Line[],
  sender: string,
  known: readonly string[],
): readonly Section[] | null {
  if (known.length === 0) return null;
  const signed = [...lines.keys()].flatMap((at) => colleagueAt(lines, at, known));
  const people = peopleOf(signed);
  const others = [...people].filter((name) => name !== sameName(sender));
  const isOwnLast = !people.has(sameName(sender)) || isSender(signed.at(-1), sender);
  const isOfTwo = others.length === 1 && people.size === 2;
  if (people.size < signed.length || !(isOfTwo || (others.length >= 2 && isOwnLast))) return null;
  const sections = textsAbove(lines, signed);
  if (isOfTwo && sections?.every(isWholeText) !== true) return null;
  const isTheirs = sections?.every(({ author, lines: own }) => !speaksOf(own, author)) === true;
  return isTheirs ? sections : null;
}

/** Whether a text is long enough for a story, and no line of it leads to what somebody in it wrote. */
function isWholeText({ lines }: Section): boolean {
  const isLed = lines.slice(1).some(({ text }) => text.endsWith(':') || isGreeting.test(text));
  return wordsIn(lines) >= shortestOfTwo && !isLed;
}

/** Who greets below the first line cites a letter. */
const isGreeting = /^(?:kære|til)(?!\p{L})/iu;

function isSender(signature: Signature | undefined, sender: string): boolean {
  return signature !== undefined && sameName(signature.name) === sameName(sender);
}

function peopleOf(signed: readonly Signature[]): ReadonlySet<string> {
  return new Set(signed.map(({ name }) => sameName(name)));
}

function textsAbove(
  lines: readonly Line[],
  signed: readonly Signature[],
): readonly Section[] | null {
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

const greeting =
  /^(?:(?:(?:med|de|mange|venlig\p{L}*|kærlig\p{L}*|bedste)\s)*hils(?:en|ner)(?:\sfra)?|[mkv]\.?v?\.?h\.?)[\s,.:]*/iu;

/** “Hilsen Anna”, “Kh” above “Anna”: who of the heap is called so. */
function colleagueAt(
  lines: readonly Line[],
  at: number,
  known: readonly string[],
): readonly Signature[] {
  const text = lines[at]?.text ?? '';
  if (!isClosingLine(text)) return [];
  const beside = text.replace(greeting, '').trim();
  const end = beside === '' ? at + 1 : at;
  const said = (beside === '' ? (lines[end]?.text ?? '') : beside).replace(/[.,!]+$/, '');
  const name = known.includes(said) ? said : wholeNameIn(said, [], known);
  return name === '' ? [] : [{ at, end, name }];
}

/** What stands close below a name is its signature. */
function belowSignature(lines: readonly Line[], name: number): number {
  let end = name;
  while (lines[end] !== undefined && lines[end]?.text !== '') end += 1;
  return end;
}
