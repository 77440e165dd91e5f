import { personIn } from '../people/person-line.ts';
import { sentencesOf } from '../reading/sense.ts';
import { bringsAnother, speaksOfOneMore } from '../stories/another-story.ts';
import { introducedBy } from '../teller/introduced.ts';
import type { Line } from '../thread/line.ts';
import { parseMailDate } from '../thread/mail-date.ts';
import { headReader, nameInChat, ofContact, oneself, type ReadHead } from './chat-head.ts';
import { inlineReader } from './inline-chat.ts';
import { wordsIn } from './named-lines.ts';
import { aroundMessages, headsMessages, ofGroup } from './of-program.ts';
import type { Section } from './sections.ts';

/** WhatsApp tells of what happened to the group in the same form, without a name and a colon. */
const event =
  /^\[?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?\s+-?\s/;
const clockLine =
  /^(?:i dag|i går|today|yesterday)?\s*(?:kl\.?|at)?\s*\d{1,2}[.:]\d{2}(?:\s?[ap]m)?$/i;
const dayLine =
  /^(?:(?:man|tirs?|ons|tors?|fre|lør|søn)\p{L}*\.?,?\s*(?:den\s*)?)?\d{1,2}[./]\s*(?:\d{1,2}|\p{L}{3,9})\.?(?:[./ ]\s*\d{2,4})?,?(?:\s*(?:kl\.?)?\s*\d{1,2}[.:]\d{2})?$/iu;
/** No day or time that a program writes is longer. */
const longestDay = 45;
/** How long ago something was written: `23 t`, `3 uger siden`. */
const age =
  /^\d{1,3}\s?(?:sek|min|t|d|u|uger?|timer?|dage?|minutter|mdr|måneder|år|h|w|m|y)\.?(?: siden| ago)?$/i;
const sentByMe = /^(?:(?:du|dig|mig|me|you):?$|du sendte|du svarede|you sent|you replied)/i;
const reaction = /^[^\p{L}]*$/u;
/** What others put on a message and how many did: `❤️ 7`. */
const counted = /^\p{Extended_Pictographic}[^\p{L}]*\d$/u;
/** Who tells in several messages writes so many words in each; who breaks in says no more than “uh, fortæl”. */
const shortestTold = 12;
const longestBetween = 5;
const mostBetween = 3;
/** In minutes. */
const soon = 2;
const answers = /^(?:ja|jo|nej|jamen|tak|ok(?:ay)?|ha(?:ha)+|selv tak)(?!\p{L})/iu;

interface Said {
  author: string;
  at: string;
  readonly lines: Line[];
  readonly isNameless?: boolean;
}

/** What one person wrote in a row. */
interface Run extends Said {
  /** When the last of it was written. */
  last: string;
}

/**
 * The messages of a chat that somebody copied out of Teams, WhatsApp or Messenger; what one person
 * wrote in a row is one. `today` (`YYYY-MM-DD`) tells the year of a day that names none. Null for
 * a text that is no chat.
 */
export function chatMessages(lines: readonly Line[], today: string): readonly Section[] | null {
  const read = chatReader(lines);
  if (read !== null) return joined(headedMessages(lines, today, read));
  const clear = lines.map((line) => ({
    ...line,
    text: line.text.replace(/^[\s·]+|(?<![\s·])[\s·]+$/g, ''),
  }));
  const { lines: plain, contacts } = withContacts(clear);
  const named = namesIn(plain, contacts);
  const marks = plain.filter(({ text }) => isMark(text)).length;
  const hasOneself = plain.some(({ text }) => sentByMe.test(text));
  const isChat = named.heads >= 2 && (marks >= 2 || ((marks > 0 || hasOneself) && named.takeTurns));
  return isChat ? joined(namedMessages(plain, named.names, today)) : null;
}

/** How the heads of a chat are read, with times or without; null for no chat. */
function chatReader(lines: readonly Line[]): ReadHead | null {
  return headReader(lines) ?? inlineReader(lines);
}

/** Where a chat begins whose messages each have a name and a time above them; -1 for no chat. */
export function chatStart(lines: readonly Line[]): number {
  const read = chatReader(lines);
  return read === null ? -1 : lines.findIndex(({ text }) => read(text) !== null);
}

/** Whether a line was put there by the program: a time, an age, a button. */
function isMark(text: string): boolean {
  return isClockLine(text) || isDayLine(text) || age.test(text) || isAround(text);
}

function isAround(text: string): boolean {
  return aroundMessages.test(text) || headsMessages.test(text);
}

function isClockLine(text: string): boolean {
  return text.length <= longestDay && clockLine.test(text);
}

function isDayLine(text: string): boolean {
  return text.length <= longestDay && dayLine.test(text);
}

function headedMessages(lines: readonly Line[], today: string, read: ReadHead): readonly Said[] {
  const messages: Said[] = [];
  for (const [at, line] of lines.entries()) {
    const head = read(line.text);
    if (head === null) {
      if (!isOfProgram(line.text) || isSaidDay(lines, at, read)) messages.at(-1)?.lines.push(line);
    } else {
      const isText = head.rest !== '' && !aroundMessages.test(head.rest);
      const rest = isText ? [{ ...line, text: head.rest }] : [];
      const { author, isNameless = false } = head;
      const moment = momentIn(head.when, today);
      messages.push({ author, at: moment, lines: rest, ...(isNameless ? { isNameless } : {}) });
    }
  }
  return messages;
}

/** Whether a day is what somebody wrote: right below a head, which has its own; farther down it is the program's. */
function isSaidDay(lines: readonly Line[], at: number, read: ReadHead): boolean {
  return isDayLine(lines[at]?.text ?? '') && read(lines[at - 1]?.text ?? '')?.rest === '';
}

/** Whether a line between the heads of a chat was put there by the program. */
function isOfProgram(text: string): boolean {
  const said = text.replace(inBrackets, '');
  const happened = event.test(text) || (said !== text && ofGroup.test(said));
  return happened || isAround(said) || counted.test(text) || isDayLine(text);
}

/** The time before what happened to a group. */
const inBrackets = /^\[[^\]]{0,60}\d{1,2}[.:]\d{2}[^\]]{0,60}\]\s+/;

/** The name that a line is, as Aula writes it (`Anna Holm (Pædagog)`) or somebody by hand (`Anna Holm:`); or the line. */
function nameOn(text: string): string {
  const name = text.replace(/\s\([\p{L} -]{3,40}\)$|\s?:$/u, '');
  return personIn(name) === name ? name : text;
}

/** A contact that is no name as people write it: `Anna nat`, `Bo (vikar)`. */
const contact = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s[\p{L}\p{N}().-]+){1,3}$/u;
const ownMessage = /^(?:mig|me):\s+(?=\S)/iu;

/**
 * The lines of a chat with the names of the contacts that stand between a gap and a time, or right below a time, and with
 * what its owner wrote on a line of its own.
 */
function withContacts(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly contacts: ReadonlySet<string>;
} {
  const contacts = new Set<string>();
  const read = lines.flatMap((line, at) => {
    const own = ownMessage.exec(line.text)?.[0] ?? '';
    if (own !== '') {
      const said = { ...line, text: line.text.slice(own.length), markdown: null };
      return [{ ...line, text: own.trim().slice(0, -1), markdown: null }, said];
    }
    const name = contact.test(line.text) && isAtTime(lines, at) ? ofContact(line.text) : '';
    if (name === '' || name === line.text) return [line];
    contacts.add(name);
    return [{ ...line, text: name, markdown: null }];
  });
  return { lines: read, contacts };
}

/** Whether a line stands where a chat names who writes. */
function isAtTime(lines: readonly Line[], at: number): boolean {
  const [above = '', below = ''] = [lines[at - 1]?.text, lines[at + 1]?.text];
  const isTimed = (text: string) => isClockLine(text) || (isDayLine(text) && withClock.test(text));
  return isTimed(above) !== isTimed(below) && (isTimed(above) || above === '');
}

const withClock = /\d{1,2}[.:]\d{2}$/;

interface Names {
  readonly names: ReadonlySet<string>;
  /** How many lines are one of them. */
  readonly heads: number;
  /** Whether two or more stand there again and again. */
  readonly takeTurns: boolean;
}

/** The names above messages: each stands by itself, and some beside a time. A first name alone must. */
function namesIn(lines: readonly Line[], contacts: ReadonlySet<string>): Names {
  const alone = new Map<string, { count: number; isTimed: boolean }>();
  for (const [at, line] of lines.entries()) {
    const text = nameOn(line.text);
    if (text === '' || isMark(text) || oneself.test(text)) continue;
    const isWhole = personIn(text) === text;
    if (!isWhole && nameInChat(text) !== text) continue;
    const isTimed = [lines[at - 1], lines[at + 1], lines[at + 2]].some(
      (near) => near !== undefined && isMark(near.text),
    );
    const before = alone.get(text) ?? { count: 0, isTimed: false };
    alone.set(text, { count: before.count + 1, isTimed: before.isTimed || isTimed });
  }
  const hasTimed = [...alone.values()].some(({ isTimed }) => isTimed);
  const ownTurns = lines.filter(({ text }) => sentByMe.test(text)).length;
  // Who takes turns is named again and again, also where the times were not copied.
  const isAgain = ([name, { count }]: readonly [string, { readonly count: number }]) =>
    count >= 2 && nameInChat(name) !== '';
  const takeTurns = [...alone].filter(isAgain).length + (ownTurns >= 2 ? 1 : 0) >= 2;
  const names = [...alone].filter(
    ([name, { count, isTimed }]) =>
      contacts.has(name) ||
      (personIn(name) === name && hasTimed) ||
      (isAgain([name, { count }]) && (isTimed || takeTurns)),
  );
  return {
    names: new Set(names.map(([name]) => name)),
    takeTurns,
    heads: names.reduce((sum, [, { count }]) => sum + count, 0),
  };
}

/** Messenger, Facebook: a name, mostly twice, maybe a time, the text, and what others put on it. */
function namedMessages(
  lines: readonly Line[],
  names: ReadonlySet<string>,
  today: string,
): readonly Said[] {
  const messages: Said[] = [];
  let day = '';
  for (const line of lines) {
    const text = nameOn(line.text);
    const last = messages.at(-1);
    if (!isClockLine(text) && isDayLine(text) && dayIn(text, today) !== '') {
      // Below a name a time is its message's; between messages it is that of what follows.
      if (last?.lines.every((said) => said.text === '')) last.at = dayIn(text, today);
      else day = dayIn(text, today);
    } else if (names.has(text) || sentByMe.test(text)) {
      if (last?.author !== text || last.lines.length > 0) {
        messages.push({ author: names.has(text) ? text : '', at: day, lines: [] });
      }
    } else if (!isMark(text) && !isEvent(text, names) && (text === '' || !reaction.test(text))) {
      last?.lines.push(line);
    }
  }
  return messages;
}

function isEvent(text: string, names: ReadonlySet<string>): boolean {
  const end = ofGroup.exec(text)?.index ?? 0;
  return end > 0 && names.has(text.slice(0, end).trim());
}

function joined(messages: readonly Said[]): readonly Section[] {
  const runs: Run[] = [];
  for (const message of messages) {
    const begun = begunBefore(runs, message);
    const gap = message.lines[0];
    if (begun !== undefined && gap !== undefined) {
      begun.lines.push({ ...gap, text: '', markdown: null }, ...message.lines);
      begun.last = message.at || begun.last;
    } else {
      runs.push({ ...message, last: message.at, lines: [...message.lines] });
    }
  }
  return runs.map(({ author, at, lines, isNameless = false }) => ({
    author: isNameless
      ? introducedBy(lines.find(({ text }) => text !== '')?.text ?? '', [])
      : author,
    at,
    lines,
    ...(isNameless ? { isNameless } : {}),
  }));
}

/** What a message goes on with: the last one, or a telling that others only broke into. */
function begunBefore(sections: readonly Run[], next: Said): Run | undefined {
  const last = sections.at(-1);
  if (last !== undefined && isGoingOn(last, next)) return last;
  const own = sections.findLastIndex(({ author }) => author === next.author);
  const begun = sections[own];
  const between = sections.slice(own + 1);
  if (begun === undefined || between.length > mostBetween || !isGoingOn(begun, next)) return;
  const isTold = wordsIn(begun.lines) >= shortestTold && wordsIn(next.lines) >= shortestTold;
  const isBroken = between.every(breaksIn) || isSoonAfter(begun.last, next.at);
  const first = next.lines.find(({ text }) => text !== '')?.text ?? '';
  return isTold && isBroken && !answers.test(first) && !bringsOther(first) ? begun : undefined;
}

/** Whether who tells went on so soon that another's message only came in between. */
function isSoonAfter(before: string, after: string): boolean {
  const minutes = (Date.parse(`${after}Z`) - Date.parse(`${before}Z`)) / 60_000;
  return before.includes('T') && after.includes('T') && minutes >= 0 && minutes <= soon;
}

/** Whether a message only cheers; a question is answered by what comes next. */
function breaksIn({ lines }: Said): boolean {
  return wordsIn(lines) <= longestBetween && lines.every(({ text }) => !text.includes('?'));
}

/** Whether a message announces another story than the one before. */
function bringsOther(text: string): boolean {
  const first = text.slice(0, sentencesOf(text)[0]?.end ?? text.length);
  return bringsAnother(first) || speaksOfOneMore(first);
}

/** What one person writes in a row on the same day is one message. */
function isGoingOn(last: Said, next: Said): boolean {
  const [before, after] = [last.at.slice(0, 10), next.at.slice(0, 10)];
  const isSame = last.author === next.author && last.isNameless === next.isNameless;
  return isSame && (before === after || before === '' || after === '');
}

const weekdays = [/^søn/i, /^man/i, /^tir/i, /^ons/i, /^tor/i, /^fre/i, /^lør/i];

/** The clock of a head, which ends in one: “i går kl. 10.16” is no day of October. */
const clockAtEnd = /(?:kl\.?\s*)?\[?\d{1,2}[.:]\d{2}(?:\s?[ap]m)?[\])]?\s*$/i;

/** When a message was written, as its head says. */
function momentIn(when: string, today: string): string {
  const day = when.replace(clockAtEnd, '');
  return parseMailDate(when) || (/\d/.test(day) ? dayIn(day, today) : '');
}

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
