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
const stopped =
  /^(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})(?:\s\([^()]{2,40}\))?\.\s+(?=\p{Lu})/u;
/** `3/5 (Anna) Sad hos …`, `11/12 AH Der var …`, `(gul) Min søn …` */
const dated =
  /^(?:\d{1,2}[./]\s?\d{1,2}(?:[./]\d{2,4})?(?:\s\([^()]{1,40}\)|\s\p{Lu}{2,4}(?=[\s:]))?(?:\s?:|\s[–—-])?|\([^()]{1,40}\))\s+(?=\p{Lu}|["“”])/u;
/** `[Anna, 15.02] Der var …`, `Anna / Der var …` */
const bracketed =
  /^(?:\[[^[\]]{2,40}\]|\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}\s\/)\s+(?=\p{Lu}|["“”])/u;
const bold = /^(?:[-*]\s|\d{1,2}\.\s)?\*\*([^*]{2,80})\*\*\s*(?=\S)/u;
/** `Anna Da jeg kom …`, `- Bo og Eva Vi har …`: a name in a cell or on its own line, joined to what it told. */
const joinedTo =
  /^(?:[-–•]\s)?(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\.?|\s\p{Lu}\p{Ll}[\p{L}-]+)?(?:\s(?:og|&)\s\p{Lu}\p{Ll}[\p{L}-]*)?)\s(?=(?:Jeg|Vi|Da|Der|Det|Den|De|En|Et|Min|Mit|Mine|Hos|På|For|Som|Når|Engang|Nogle|Han|Hun)\s\p{Ll})/u;
/** What follows a lead has at least so many words. */
const shortestLed = 3;
/** `… med vilje. (Anna og Bo)`, `… igen. – Anna Holm`, `… igen. Hilsen Bo`. */
const signed =
  /^(.*[.!?…]["”’»)]*)\s+((?:\([^()]{2,60}\)|[/–—-]\s?\p{Lu}[^.!?]{1,50}|(?:Hilsen|Kh\.?|Mvh\.?|Af|Fortalt af|Skrevet af)\s[^.!?]{2,50})\.?)$/su;

/** `… igen. Anna`, `… igen. Bo M.`, `… igen. AH`: a name and no more behind the last sentence. */
const signedBare =
  /^(.*[.!?…]["”’»)]*)\s+((\p{Lu}\p{Ll}[\p{L}-]*)(?:\s\p{Lu}(?:\.|[\p{L}-]+\.?)?){0,2}|\p{Lu}{2,3}|(?:\p{Lu}\.){2,3})$/su;

/** What is written in capitals and is nobody's initials. */
const isShortWord = /^(?:OK|TAK|JA|NEJ|NB|PS|DR|TV|PC|IT|EU|FN|USA|UK|KL|DS|BUM|SMS|MMS|LOL)$/u;

/** The pieces of all lines that are not empty. */
export function piecesOf(lines: readonly Line[]): readonly Piece[] {
  return lines.flatMap((line, at) => (line.text === '' ? [] : piecesOn(line, at)));
}

function piecesOn(line: Line, at: number): readonly Piece[] {
  const { text } = line;
  const lead = leadLength(line);
  const tail = tailLength(text.slice(lead));
  const end = text.length - tail;
  const body = text.slice(lead, end);
  const start = lead + (body.length - body.trimStart().length);
  return [
    ...(lead === 0 ? [] : [piece('lead', text.slice(0, lead), at, 0)]),
    piece('body', body, at, start),
    ...(tail === 0 ? [] : [piece('tail', text.slice(end), at, end)]),
  ];
}

/** How many signs at the end of a line sign what stands before them on it. */
function tailLength(text: string): number {
  const tail = signed.exec(text)?.[2];
  if (tail !== undefined) return tail.length;
  const [, , bare = '', first] = signedBare.exec(text) ?? [];
  if (first !== undefined) return isGivenName(first) ? bare.length : 0;
  return isShortWord.test(bare) ? 0 : bare.length;
}

function piece(kind: PieceKind, text: string, line: number, start: number): Piece {
  return { kind, text: text.trim(), line, start };
}

/** How many signs lead to the text of a line, as a name and a dash do; a form's label may stand before a name. */
function leadLength(line: Line): number {
  const first = firstLead(line);
  if (first === 0) return 0;
  const rest = line.text.slice(first);
  const next = namedLead(rest.trimStart());
  const blanks = rest.length - rest.trimStart().length;
  return next > 0 && isLed(line.text, first + blanks + next) ? first + blanks + next : first;
}

/** How many signs are a name before a text: `Anna. Jeg er …`, `Anna (vikar). Jeg …`, `Anna Da jeg …`. */
function namedLead(text: string): number {
  const match = stopped.exec(text) ?? joinedTo.exec(text);
  return match !== null && isGivenName(match[1]?.split(' ', 1)[0] ?? '') ? match[0].length : 0;
}

function firstLead({ text, markdown, label = '' }: Line): number {
  if (label !== '' && text.startsWith(label)) return isLed(text, label.length) ? label.length : 0;
  const strong = bold.exec(markdown ?? '')?.[1] ?? '';
  const at = strong === '' ? -1 : text.indexOf(strong);
  if (at >= 0 && at < 5 && isLed(text, at + strong.length)) {
    return (
      at + strong.length + (/^\s?[:–—-]\s/u.exec(text.slice(at + strong.length))?.[0].length ?? 0)
    );
  }
  const name = namedLead(text) || (bracketed.exec(text)?.[0].length ?? 0);
  if (name > 0) return name;
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
