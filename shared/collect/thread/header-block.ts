import type { Line } from './line.ts';
import { parseMailDate } from './mail-date.ts';
import { type Mailbox, nobody, parseMailbox, parseMailboxes } from './mailbox.ts';

type Key = 'from' | 'date' | 'to' | 'copy' | 'subject' | 'other';

/** What mail programs call the lines of a header, in the languages of Danish workplaces and their neighbours. */
const names: Readonly<Record<Key, string>> = {
  from: 'fra|afsender|from|von|från|van|de|da|od',
  date: 'sendt|dato|date|sent|gesendet|datum|skickat|envoyé|envoyé le|verzonden|inviato|data|enviado|enviado el|fecha|date d’envoi|modtaget|received',
  to: 'til|to|an|till|à|aan|a|para|modtager|modtagere',
  copy: 'cc|bcc|kopi|kopi til|kopia|kopie|copie à|copie|blind kopi',
  subject: 'emne|subject|betreff|ämne|objet|onderwerp|oggetto|asunto|assunto|vedr',
  other:
    'svar til|reply-to|reply to|besvar til|vedhæftede filer|vedhæftet fil|vedhæftet|vedhæftninger|attachments|importance|prioritet|vigtighed|priority|følsomhed|sensitivity|organisation|organization|message-id|kategorier|categories',
};
const keys: ReadonlyMap<string, Key> = new Map(
  (Object.keys(names) as Key[]).flatMap((key) =>
    names[key].split('|').map((name): readonly [string, Key] => [name, key]),
  ),
);

export interface QuotedHead {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  /** `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or empty. */
  readonly at: string;
  readonly subject: string;
}

export const unknownHead: QuotedHead = { from: nobody, to: [], at: '', subject: '' };

export interface HeaderBlock {
  readonly head: QuotedHead;
  /** The first line after the block. */
  readonly end: number;
}

interface KeyLine {
  readonly key: Key;
  /** The word that stands for it, in small letters. */
  readonly word: string;
  readonly value: string;
}

const keyLine = /^[*_\s]*(\p{L}[\p{L}’ -]{0,18}?)[*_\s]*:[*_]*\s*(.*)$/u;

/** The header key that a line begins with, and what stands after it; null for any other line. */
export function keyLineOf(text: string): KeyLine | null {
  if (!text.includes(':')) return null;
  const match = keyLine.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  const key = keys.get(word);
  return key === undefined ? null : { key, word, value: match?.[2]?.trim() ?? '' };
}

/** Lines of a header with hundreds of receivers; a text of nothing but such lines is read once, not for each. */
const longest = 500;

/**
 * Reads the header block of a quoted message that begins at a line: a sender, a date that is one and
 * at least one key more. Fewer will do where a rule or a line such as “-----Oprindelig
 * meddelelse-----” announced it; nothing less is a header, since stories speak of letters too.
 */
export function headerBlockAt(
  lines: readonly Line[],
  start: number,
  isAnnounced: boolean,
): HeaderBlock | null {
  const first = lines[start];
  if (first === undefined || keyLineOf(first.text) === null) return null;
  const values = new Map<Key, string>();
  const words = new Set<string>();
  let key: Key = 'other';
  let end = start;
  for (let at = start; at < start + longest; at += 1) {
    const line = lines[at];
    if (line === undefined || line.depth !== first.depth) break;
    const found = keyLineOf(line.text);
    // The same word again begins another header.
    if (found !== null && found.key !== 'other' && words.has(found.word)) break;
    if (found !== null) words.add(found.word);
    if (found !== null && (found.key === 'other' || !values.has(found.key))) {
      key = found.key;
      values.set(key, found.value);
    } else if (line.text === '') {
      if (!goesOn(lines, at + 1, values)) break;
      continue;
    } else if (isContinuation(lines, at, values, key)) {
      values.set(key, `${values.get(key) ?? ''} ${line.text}`.trim());
    } else {
      break;
    }
    end = at + 1;
  }
  const head = headOf(values);
  const isWhole = (head.at !== '' || head.from.address !== '') && count(values) >= 3;
  const isEnough = isAnnounced && count(values) >= 2;
  return values.has('from') && (isWhole || isEnough) ? { head, end } : null;
}

function count(values: ReadonlyMap<Key, string>): number {
  return [...values.keys()].filter((key) => key !== 'other').length;
}

function headOf(values: ReadonlyMap<Key, string>): QuotedHead {
  return {
    from: parseMailbox(values.get('from') ?? ''),
    to: parseMailboxes(`${values.get('to') ?? ''}; ${values.get('copy') ?? ''}`),
    at: parseMailDate(values.get('date') ?? ''),
    subject: values.get('subject') ?? '',
  };
}

/** Html may draw every key as a paragraph, with an empty line between. */
function goesOn(lines: readonly Line[], at: number, values: ReadonlyMap<Key, string>): boolean {
  const found = keyLineOf(lines[at]?.text ?? '');
  return found !== null && !values.has(found.key) && values.size > 0;
}

/** A header's line that was broken: what follows lists addresses, or another key comes soon. */
function isContinuation(
  lines: readonly Line[],
  at: number,
  values: ReadonlyMap<Key, string>,
  key: Key,
): boolean {
  const text = lines[at]?.text ?? '';
  const value = values.get(key) ?? '';
  if (key === 'from' || key === 'to' || key === 'copy') {
    if (/[;,<]$/.test(value) || value === '') return true;
    if (/^<?[^\s<>]+@[^\s<>]+>?[;,]?$|>[;,]?$/.test(text) && text.length < 200) return true;
  }
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const next = lines[at + ahead];
    if (next === undefined || next.text === '') return false;
    const found = keyLineOf(next.text);
    if (found !== null) return !values.has(found.key);
  }
  return false;
}

/**
 * Reads a header whose keys have no colon (`Fra "Anna Holm" <a@b.dk>`, `Dato 03-03-2025`), as eM Client
 * writes it below a line that announces it: a sender, a date and another key, line by line.
 */
export function bareHeaderAt(lines: readonly Line[], start: number): HeaderBlock | null {
  const values = new Map<Key, string>();
  let end = start;
  for (; end < lines.length; end += 1) {
    const match = /^[*_]*(\p{L}+)[*_]*\s+(.+)$/u.exec(lines[end]?.text ?? '');
    const key = keys.get(match?.[1]?.toLowerCase() ?? '');
    if (match === null || key === undefined || key === 'other' || values.has(key)) break;
    values.set(key, match[2] ?? '');
  }
  const head = headOf(values);
  return values.has('from') && head.at !== '' && values.size >= 3 ? { head, end } : null;
}

/**
 * Reads the head that Gmail prints above a message: the sender with an address and the time on one
 * line, and below it who received it.
 */
export function printedHeadAt(lines: readonly Line[], start: number): HeaderBlock | null {
  const text = lines[start]?.text ?? '';
  if (!text.includes('@') || !text.includes('> ')) return null;
  const [, sender = '', moment = ''] =
    /^([^<>]{2,80}<[^<>\s]+@[^<>\s]+>)\s+(.{8,60})$/.exec(text) ?? [];
  const at = parseMailDate(moment);
  if (!at.includes('T')) return null;
  let end = start + 1;
  let to = '';
  for (; end < lines.length; end += 1) {
    const line = lines[end]?.text ?? '';
    const found = keyLineOf(line);
    if (line !== '' && (found === null || !/^(?:to|copy)$/.test(found.key))) break;
    to = `${to}; ${found?.value ?? ''}`;
  }
  const receivers = parseMailboxes(to);
  if (receivers.length === 0) return null;
  return { head: { from: parseMailbox(sender), to: receivers, at, subject: '' }, end };
}

/**
 * Reads a header that a webmail ran together on one line, as Yahoo does: `Fra: …Til: …Sendt: …CETEmne: …`.
 */
export function headerLineIn(text: string): QuotedHead | null {
  const found = [...text.matchAll(/(Fra|Til|Cc|Sendt|Dato|Emne|From|To|Sent|Date|Subject): /g)];
  if (found.length < 3) return null;
  const values = new Map<Key, string>();
  for (const [index, match] of found.entries()) {
    const key = keys.get(match[1]?.toLowerCase() ?? '');
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index).trim();
    if (key !== undefined && !values.has(key)) values.set(key, value);
  }
  const head = headOf(values);
  return values.has('from') && head.at !== '' && count(values) >= 3 ? head : null;
}
