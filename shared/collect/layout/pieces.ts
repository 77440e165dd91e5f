import { wordCount } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import type { Line } from '../thread/line.ts';

/** What a line of a document holds: what leads to a text on it, a text, and what signs it behind. */
export type PieceKind = 'lead' | 'body' | 'tail';

/** A part of a line that may be a story's or stand around one. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** The place of its line among all. */
  readonly line: number;
  /** Where in the line's text it begins. */
  readonly start: number;
}

/** `Anna: …`, `4/12 AH – …`: no lead is longer, in signs and words. */
const led = /^(.{1,80}?)(?:\s?:\s+|\s+[–—-]\s+)(?=\S)/u;
const mostLeadWords = 10;
/** `Anna Holm. Der var …` */
const stopped = /^(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\.\s+(?=\p{Lu})/u;
/** `3/5 (Anna) Sad hos …`, `11/12 AH Der var …`, `(gul) Min søn …` */
const dated =
  /^(?:\d{1,2}[./]\s?\d{1,2}(?:[./]\d{2,4})?(?:\s\([^()]{1,40}\)|\s\p{Lu}{2,4}(?=[\s:]))?(?:\s?:|\s[–—-])?|\([^()]{1,40}\))\s+(?=\p{Lu}|["“”])/u;
const bold = /^(?:[-*]\s|\d{1,2}\.\s)?\*\*([^*]{2,80})\*\*\s*(?=\S)/u;
/** What follows a lead has at least so many words. */
const shortestLed = 3;
/** `… med vilje. (Anna og Bo)`, `… igen. – Anna Holm`, `… igen. Hilsen Bo`. */
const signed =
  /^(.*[.!?…]["”’»)]*)\s+((?:\([^()]{2,60}\)|[/–—-]\s?\p{Lu}[^.!?]{1,50}|(?:Hilsen|Kh\.?|Mvh\.?|Af|Fortalt af|Skrevet af)\s[^.!?]{2,50})\.?)$/su;

/** The pieces of all lines that are not empty. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  return lines.flatMap((line, at) => (line.text === '' ? [] : piecesOn(line, at)));
}

function piecesOn(line: Line, at: number): readonly Piece[] {
  const { text } = line;
  const lead = leadLength(line);
  const tail = signed.exec(text.slice(lead))?.[2]?.length ?? 0;
  const end = text.length - tail;
  const body = text.slice(lead, end);
  const start = lead + (body.length - body.trimStart().length);
  return [
    ...(lead === 0 ? [] : [piece('lead', text.slice(0, lead), at, 0)]),
    piece('body', body, at, start),
    ...(tail === 0 ? [] : [piece('tail', text.slice(end), at, end)]),
  ];
}

function piece(kind: PieceKind, text: string, line: number, start: number): Piece {
  return { kind, text: text.trim(), line, start };
}

/** How many signs lead to the text of a line, as a name and a dash do. */
function leadLength({ text, markdown, label = '' }: Line): number {
  if (label !== '' && text.startsWith(label)) return isLed(text, label.length) ? label.length : 0;
  const strong = bold.exec(markdown ?? '')?.[1] ?? '';
  const at = strong === '' ? -1 : text.indexOf(strong);
  if (at >= 0 && at < 5 && isLed(text, at + strong.length)) {
    return (
      at + strong.length + (/^\s?[:–—-]\s/u.exec(text.slice(at + strong.length))?.[0].length ?? 0)
    );
  }
  const stop = stopped.exec(text);
  if (stop !== null && isGivenName(stop[1]?.split(' ', 1)[0] ?? '')) return stop[0].length;
  const day = dated.exec(text)?.[0].length ?? 0;
  if (day > 0 && isLed(text, day)) return day;
  const length = led.exec(text)?.[0].length ?? 0;
  return length > 0 && isLed(text, length) ? length : 0;
}

function isLed(text: string, length: number): boolean {
  return (
    wordCount(text.slice(0, length)) <= mostLeadWords &&
    /[\p{L}\d]/u.test(text.slice(0, length)) &&
    wordCount(text.slice(length)) >= shortestLed
  );
}
