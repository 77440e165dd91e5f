import type { Line } from './line.ts';

const quoteMarks = /^[ \t\ufeff]{0,2}(?:>[ \t]?(?=[>\s]|[^>])|>$)+/;

/** From this many signs on a mail program breaks a line of its own accord. */
const wrappedFrom = 55;

interface Quoted {
  text: string;
  depth: number;
  readonly indent: number;
  /** As it stood, marks and all. */
  readonly length: number;
}

export interface PlainOptions {
  /** The text is `format=flowed` (RFC 3676): a line that ends in a space goes on in the next. */
  readonly isFlowed?: boolean;
  /** The space at such an end is no part of the text (`delsp=yes`). */
  readonly deletesSpace?: boolean;
}

/**
 * The lines of a plain text body, with the depth that their quote marks tell. Lines that a mail
 * program broke while it quoted, and left without one of their marks, get it back.
 */
export function plainLines(text: string, options: PlainOptions = {}): readonly Line[] {
  const quoted = text
    .replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .split('\n')
    .map((line) => unquote(line, options.isFlowed === true));
  const whole = options.isFlowed === true ? joinFlowed(quoted, options) : quoted;
  mendDepths(whole);
  const isOdd = oddSigns.test(text);
  return whole.map(({ text: line, depth, indent }) => ({
    text: isOdd ? tidy(line) : line.trim(),
    markdown: null,
    depth,
    indent,
    isDivider: false,
    isSignature: false,
    isSoftQuote: false,
  }));
}

/** `>>> Anna Holm 03-03-2025 14:15 >>>`, which GroupWise puts above what it quotes. */
const namedBetweenMarks = /^>>>\s.*\d.*\s>>>\s*$/;
/** `AH> `: some programs put the initials of who is quoted before each mark. */
const initials = /^[ \t]{0,2}\p{Lu}{2,4}(?=>\s)/u;

function unquote(given: string, isFlowed: boolean): Quoted {
  if (given.includes('>>>', 4) && namedBetweenMarks.test(given)) {
    return { text: given, depth: 0, indent: 0, length: given.length };
  }
  const isMarked = given.includes('>');
  const line = isMarked && !given.startsWith('>') ? given.replace(initials, '') : given;
  const marks = isMarked ? (quoteMarks.exec(line)?.[0] ?? '') : '';
  const depth = marks === '' ? 0 : marks.split('>').length - 1;
  let text = line.slice(marks.length);
  if (isFlowed && depth === 0 && text.startsWith(' ')) text = text.slice(1);
  return { text, depth, indent: indentOf(text), length: line.length };
}

function indentOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\t') columns += 4;
    else if (sign === ' ' || sign === '\u00a0') columns += 1;
    else break;
  }
  return columns;
}

/** Most texts hold none of these, and of others most lines. */
const oddSigns = /[\u200b-\u200f\u2060\ufeff\u00ad\u00a0\t]/;

function tidy(text: string): string {
  if (!oddSigns.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\t]/g, ' ')
    .trim();
}

function joinFlowed(lines: readonly Quoted[], { deletesSpace }: PlainOptions): Quoted[] {
  const joined: Quoted[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (isOpen && last !== undefined && last.depth === line.depth) {
      last.text = (deletesSpace === true ? last.text.slice(0, -1) : last.text) + line.text;
    } else {
      joined.push({ ...line });
    }
    // The mark of a signature ends in a space as well, and goes on nowhere.
    isOpen = line.text.endsWith(' ') && line.text !== '-- ' && line.text.trim() !== '';
  }
  return joined;
}

/** A broken line goes on in no more lines than these. */
const longestRest = 4;

/**
 * The rest of a line that was broken stands one mark too low, between lines of its quote. In a quote
 * that is certain, since an answer there has an empty line around it; outside, what comes before must
 * be long and open.
 */
function mendDepths(lines: readonly Quoted[]): void {
  for (let at = 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined) continue;
    if (line.depth !== before.depth - 1 || !hasText(line) || !hasText(before)) continue;
    let end = at;
    while (end < at + longestRest && lines[end]?.depth === line.depth && hasText(lines[end]))
      end += 1;
    const after = lines[end];
    const isBetween = after !== undefined && after.depth === before.depth;
    const isOpen = before.length >= wrappedFrom && !/[.!?:]["”’»)]?\s*$/.test(before.text);
    const isAttribution =
      saysWhoWrote(
        lines
          .slice(at, end)
          .map(({ text }) => text)
          .join(' '),
      ) &&
      !/[<,]\s*$/.test(before.text) &&
      !isRestOfAttribution(line.text);
    if (isAttribution || !(isBetween ? line.depth > 0 || isOpen : isOpen && goesOn(line.text)))
      continue;
    for (let rest = at; rest < end; rest += 1) {
      const one = lines[rest];
      if (one !== undefined) one.depth = before.depth;
    }
  }
}

const saysWhen = /\d|@|(?<!\p{L})(?:skrev|skriver|wrote|følgende)(?!\p{L})/iu;

/** An attribution ends in a colon, and tells when, or that somebody wrote. */
function saysWhoWrote(text: string): boolean {
  const said = text.trimEnd();
  return said.endsWith(':') && saysWhen.test(said);
}

function hasText(line: Quoted | undefined): boolean {
  return line !== undefined && line.text.trim() !== '';
}

/** An address or “wrote:” begins no attribution. */
function isRestOfAttribution(text: string): boolean {
  return /^\s*(?:<?\[?(?:mailto:)?[^\s<>@]+@[^\s<>]+|(?:skrev|skriver|wrote|følgende)(?!\p{L}))/iu.test(
    text,
  );
}

/** Whether a line can only be the rest of another: it begins with a small letter. */
function goesOn(text: string): boolean {
  return /^\s*\p{Ll}/u.test(text);
}
