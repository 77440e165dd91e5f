import type { Line } from './line.ts';
import { parseMailDate } from './mail-date.ts';
import { personIn } from './person-line.ts';
import type { Section } from './sections.ts';

/** Teams and WhatsApp: `[12-03-2026 10:14] Anna Holm`, maybe with `: text` after it. */
const bracketed = /^\[([^\]]*\d{1,2}[.:]\d{2}[^\]]*)\]\s*([^:]{2,60}?)\s*(?::\s*(.*))?$/;
/** WhatsApp on Android: `12.03.2026 10.14 - Anna Holm: text`. */
const dashed =
  /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)\s+-\s+([^:]{2,60}):\s*(.*)$/;
/** Teams in the browser: `Anna Holm  12-03-2026 10:14`. */
const trailing =
  /^(\p{Lu}[^\d:]{3,50}?)\s+((?:i dag|i går|today|yesterday|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)?,?\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s?[ap]m)?)$/iu;
const clockLine = /^(?:i dag|i går|today|yesterday)?\s*(?:kl\.?|at)?\s*\d{1,2}[.:]\d{2}$/i;
const dayLine =
  /^(?:(?:man|tirs?|ons|tors?|fre|lør|søn)\p{L}*\.?,?\s*(?:den\s*)?)?\d{1,2}[./]\s*(?:\d{1,2}|\p{L}{3,9})\.?(?:[./ ]\s*\d{2,4})?,?(?:\s*(?:kl\.?)?\s*\d{1,2}[.:]\d{2})?$/iu;
const sentByMe = /^(?:du sendte|du svarede|you sent|you replied)/i;
const reaction = /^[^\p{L}]*$/u;

interface Said {
  author: string;
  at: string;
  readonly lines: Line[];
}

/**
 * The messages of a chat that somebody copied out of Teams, WhatsApp or Messenger; what one person
 * wrote in a row is one. `today` (`YYYY-MM-DD`) tells the year of a day that names none. Null for
 * a text that is no chat.
 */
export function chatMessages(lines: readonly Line[], today: string): readonly Section[] | null {
  const headed = lines.filter(({ text }) => headIn(text) !== null).length;
  if (headed >= 2) return joined(headedMessages(lines, today));
  const names = repeatedNames(lines);
  const clocks = lines.filter(({ text }) => clockLine.test(text) || dayLine.test(text)).length;
  return names.size >= 1 && clocks >= 2 ? joined(namedMessages(lines, names, today)) : null;
}

function headIn(text: string): { author: string; when: string; rest: string } | null {
  const inBrackets = bracketed.exec(text) ?? dashed.exec(text);
  if (inBrackets !== null) {
    const author = nameIn(inBrackets[2] ?? '');
    return author === '' ? null : { author, when: inBrackets[1] ?? '', rest: inBrackets[3] ?? '' };
  }
  const atEnd = trailing.exec(text);
  const author = personIn(atEnd?.[1] ?? '');
  return author === '' ? null : { author, when: atEnd?.[2] ?? '', rest: '' };
}

/** In a chat a first name alone is a name as well. */
function nameIn(text: string): string {
  return (
    personIn(text) || (/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?$/u.test(text.trim()) ? text.trim() : '')
  );
}

function headedMessages(lines: readonly Line[], today: string): readonly Said[] {
  const messages: Said[] = [];
  for (const line of lines) {
    const head = headIn(line.text);
    if (head === null) messages.at(-1)?.lines.push(line);
    else {
      const rest = head.rest === '' ? [] : [{ ...line, text: head.rest }];
      messages.push({ author: head.author, at: dayIn(head.when, today), lines: rest });
    }
  }
  return messages;
}

function repeatedNames(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [at, { text }] of lines.entries()) {
    const name = personIn(text);
    if (name !== text || name === '') continue;
    const next = lines[at + 1]?.text ?? '';
    const isTimed = clockLine.test(next) || dayLine.test(next);
    counts.set(name, (counts.get(name) ?? 0) + (isTimed ? 2 : 1));
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
}

/** Messenger: a name, mostly twice, maybe a time, the text, and what others put on it. */
function namedMessages(
  lines: readonly Line[],
  names: ReadonlySet<string>,
  today: string,
): readonly Said[] {
  const messages: Said[] = [];
  let day = '';
  for (const line of lines) {
    const { text } = line;
    const last = messages.at(-1);
    if (!clockLine.test(text) && dayLine.test(text) && dayIn(text, today) !== '') {
      day = dayIn(text, today);
      if (last !== undefined && last.lines.length === 0) last.at = day;
    } else if (names.has(text) || sentByMe.test(text)) {
      if (last?.author !== text || last.lines.length > 0) {
        messages.push({ author: names.has(text) ? text : '', at: day, lines: [] });
      }
    } else if (!clockLine.test(text) && (text === '' || !reaction.test(text))) {
      last?.lines.push(line);
    }
  }
  return messages;
}

function joined(messages: readonly Said[]): readonly Section[] {
  const sections: Said[] = [];
  for (const message of messages) {
    const last = sections.at(-1);
    const gap = message.lines[0];
    if (last !== undefined && last.author === message.author && gap !== undefined) {
      last.lines.push({ ...gap, text: '', markdown: null }, ...message.lines);
    } else {
      sections.push({ ...message, lines: [...message.lines] });
    }
  }
  return sections;
}

const weekdays = [/^søn/i, /^man/i, /^tir/i, /^ons/i, /^tor/i, /^fre/i, /^lør/i];

/** A day that names no year is the last one before today that fell on its weekday. */
function dayIn(text: string, today: string): string {
  const whole = parseMailDate(text);
  if (whole !== '') return whole;
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year > thisYear - 7; year -= 1) {
    const said = text
      .replace(/(\d{1,2})[./](\d{1,2})(?![\d.:])\.?/, `$1.$2.${year}`)
      .replace(/(\d{1,2}\.?\s*\p{L}{3,9})(?!\p{L})/u, `$1 ${year}`);
    const day = parseMailDate(said).slice(0, 10);
    if (day === '' || day > today) continue;
    const named = weekdays.findIndex((weekday) => weekday.test(text));
    if (named < 0 || new Date(`${day}T12:00:00Z`).getUTCDay() === named) return day;
  }
  return '';
}
