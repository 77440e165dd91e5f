import type { QuotedHead } from './header-block.ts';
import { type Line, textOf } from './line.ts';
import { parseMailDate } from './mail-date.ts';
import { addressIn, parseMailbox } from './mailbox.ts';

/** “wrote” in the languages of the mail programs around us. */
const wrote =
  /(?<!\p{L})(?:skrev følgende|skrev|skriver|wrote|schrieb|a écrit|ha scritto|escribió|escreveu|schreef|napisał\(?a?\)?|kirjoitti)(?!\p{L})/iu;
const opening =
  /^[\s*_>–-]*(?:den|d\.|on|am|le|el|il|op|em|på|ons|tor|tors|fre|fredag|lør|søn|man|tir|tirs)(?![\p{L}])/iu;
const dayOfMonth =
  /\d{1,2}\.?\s*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\s\d{1,2}/iu;
const longestAttribution = 320;
const mostLines = 4;

const cites = /^(?:citat (?:fra|af)|citat(?=\s[^<>]*<[^<>@\s]+@[^<>\s]+>:$)|quoting|zitat von)\s/i;
/** “Videresendt besked fra Anna Holm <a@b.dk>:” */
const forwards =
  /^[\s*_–-]*(?:videresendt (?:besked|mail|e-?mail|meddelelse)|forwarded (?:message|mail)) (?:fra|from)\s/i;

/** Whether a line says that a message of somebody with an address was forwarded below it. */
export function isForwardOf(text: string): boolean {
  return forwards.test(text) && addressIn(text) !== '' && text.length <= longestAttribution;
}

/** What an attribution says: who wrote and when. */
export function readAttribution(text: string): QuotedHead | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > longestAttribution) return null;
  const between = /^>>>\s*(.*?)\s*>>>$/.exec(line);
  if (between !== null) return headBetweenMarks(between[1] ?? '');
  const isZoho = /^-{2,}.*(?:wrote|skrev)\s*-{2,}$/.test(line);
  if (!/:[*_]*$/.test(line) && !isZoho) return null;
  const at = parseMailDate(line, /(?<!\p{L})(?:wrote|at)(?!\p{L})/iu.test(line));
  const address = addressIn(line);
  const verb = wrote.exec(line);
  const isCited = cites.test(line) || (address !== '' && forwards.test(line));
  if (isCited)
    return {
      from: parseMailbox(
        line
          .replace(forwards, '')
          .replace(/^\S+(?: (?:fra|af|von))\s|^(?:quoting|citat)\s|:$/gi, ''),
      ),
      to: [],
      at,
      subject: '',
    };
  const isDated = at !== '' || dayOfMonth.test(line);
  const speaks = verb !== null && (isDated || (address !== '' && opening.test(line)));
  if (!speaks && !(address !== '' && isDated)) return null;
  const from = { ...personIn(line, verb), address };
  // “Den 20. november skrev din mand:” tells: programs name a person, and the hour.
  const isExact = address !== '' || /\d{1,2}[.:]\d{2}/.test(line);
  if (!isExact && !/^\p{Lu}/u.test(from.name)) return null;
  return { from, to: [], at, subject: '' };
}

/** What GroupWise says of a quoted message, between its marks. */
function headBetweenMarks(text: string): QuotedHead | null {
  const at = parseMailDate(text);
  const from = parseMailbox(withoutDate(text));
  return at === '' || (from.name === '' && from.address === '')
    ? null
    : { from, to: [], at, subject: '' };
}

/** The name stands after the Danish verb, before the English one, or after the date. */
function personIn(line: string, verb: RegExpExecArray | null) {
  if (verb === null) return parseMailbox(withoutDate(line));
  const after = line.slice(verb.index + verb[0].length).replace(/[:*_\s-]+$/, '');
  const said = parseMailbox(withoutDate(after));
  if (said.name !== '') return said;
  return parseMailbox(withoutDate(line.slice(0, verb.index)));
}

const weekday =
  '(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.,]?|(?:man|tirs?|ons|tors?|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun)[.,]+)(?!\\p{L})';
const month =
  '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)(?:uar|ruar|ch|ts|il|i|e|y|ust|t|tember|ober|ember|uary|ruary)?\\.?,?(?!\\p{L})';
const dateParts = [
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/g,
  new RegExp(`(?<!\\p{L})\\d{1,2}(?:st|nd|rd|th|\\.)?,?\\s*${month}\\s*(?:\\d{4})?`, 'giu'),
  new RegExp(`(?<!\\p{L})${month}\\s*\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s*\\d{4})?`, 'giu'),
  /(?:kl\.|klokken|at|um|à)?\s*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\.?(?!\p{L}))?/giu,
  /(?:GMT|UTC|CES?T|EES?T|EST)?[+-]\d{2}:?\d{2}|(?<!\p{L})(?:GMT|UTC|CES?T|EES?T)[+-]?(?!\p{L})/gu,
  new RegExp(`(?<!\\p{L})${weekday}`, 'giu'),
  /^[\s,*_>–-]*(?:den|d\.|on|am|le|el|på)(?!\p{L})/iu,
  /(?<!\p{L})(?:den|kl\.|at)(?=[\s,]*$)/iu,
];

function withoutDate(text: string): string {
  return dateParts
    .reduce((rest, part) => rest.replace(part, ' '), text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:;*_-]+|[\s,:;*_-]+$/g, '')
    .replace(/^(?:den|on)\s+/i, '');
}

export interface FoundAttribution {
  readonly head: QuotedHead;
  /** How many lines it takes. */
  readonly length: number;
}

/** The attribution that lines end with, over one to four lines. */
export function attributionBefore(lines: readonly Line[], end: number): FoundAttribution | null {
  let text = '';
  for (let length = 1; length <= mostLines && end - length >= 0; length += 1) {
    const line = lines[end - length]?.text ?? '';
    if (line === '') break;
    text = `${line} ${text}`;
    const head = readAttribution(text);
    if (head !== null) return { head, length };
  }
  return null;
}

/** `Anna Holm skrev:` with nothing more, which is an attribution only right above a quote. */
export function bareAttribution(text: string): QuotedHead | null {
  const name = /^(.{2,60}?)\s+(?:skrev|skriver|wrote|schrieb)\s*:$/iu.exec(text)?.[1] ?? '';
  const from = parseMailbox(name);
  const isPerson = /^\p{Lu}[\p{L}.-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|af|von|van|de)){0,4}$/u.test(
    from.name,
  );
  if (!isPerson || (!from.name.includes(' ') && from.address === '')) return null;
  return { from, to: [], at: '', subject: '' };
}

/** The attribution that begins at a line, over one to four lines. */
export function attributionAt(lines: readonly Line[], start: number): FoundAttribution | null {
  for (let length = 1; length <= mostLines; length += 1) {
    const line = lines[start + length - 1];
    if (line === undefined || line.text === '') break;
    if (!/:[*_]*$|(?<!-)-{2,}$|>>>$/.test(line.text)) continue;
    const head = readAttribution(textOf(lines.slice(start, start + length)));
    if (head !== null) return { head, length };
  }
  return null;
}
