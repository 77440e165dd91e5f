import { firstWord } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isCommonWord } from '../people/name-line.ts';
import { personIn } from '../people/person-line.ts';
import type { Line } from '../thread/line.ts';
import { aroundMessages, ofGroup } from './of-program.ts';

// Each run of white space is taken whole: a line of nothing else is tried once and not at every place.
/** Teams and WhatsApp: `[12-03-2026 10:14] Anna Holm`, maybe with `: text` after it. */
const bracketed =
  /^\[([^\]]{0,60}\d{1,2}[.:]\d{2}[^\]]{0,60})\]\s*(?!\s)([^:]{2,60}?)\s*(?::\s*(.*))?$/;
/** WhatsApp on Android: `12.03.2026 10.14 - Anna Holm: text`. */
const dashed =
  /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)\s+-\s+([^:]{2,60}):\s*(.*)$/;
const month = `(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[ck])[a-z]{0,6}`;
const monthAlone = new RegExp(`^${month}$`, 'i');
const date = String.raw`(?:\d{1,2}[.\/-]\d{1,2}(?:[.\/-]\d{2,4})?|\d{1,2}\.?\s${month}\.?(?:\s\d{4})?)`;
const weekday = `(?:[Mm]an|[Tt]irs|[Oo]ns|[Tt]ors|[Ff]re|[Ll]ør|[Ss]øn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const shortWeekday = `[Mm]an?|[Tt]irs?|[Tt]i|[Oo]ns?|[Tt]ors?|[Ff]re?|[Ll]ør?|[Ss]øn?|mon|tue|wed|thu|fri|sat|sun`;
/** `i går`, `fredag`, `12-03-2026`, `3. feb. 2026`, `fre 20-03`, `tirsdag d. 24. februar`. */
const day = String.raw`(?:[Ii] dag|[Ii] går|today|yesterday|(?:(?:${weekday}|${shortWeekday})\.?,?\s(?:den\s|d\.\s?)?)?${date}|${weekday})`;
const clock = String.raw`(?:kl\.?\s*)?\[?\d{1,2}[.:]\d{2}(?:\s?[ap]m)?\]?`;
const clockAlone = new RegExp(`^${clock}$`, 'iu');
/** `2 t`, `3 uger`. */
const age = String.raw`\d{1,3}\s?(?:sek|min|t|d|u|uger?|timer?|dage?|minutter|h|w)\.?`;
/** What a program says of a message behind its time. */
const mark = String.raw`(?:redigeret|edited|vigtigt?|important|haster|urgent|oversat|translated|ekstern|external|gæst|guest|læst|set|read|seen|\d+\s(?:svar|repl(?:y|ies)))`;
const saidByProgram = new RegExp(`^${mark}$`, 'iu');
/** Teams in the browser: `Anna Holm  12-03-2026 10:14`, `Anna Holm 24-02 09.40 (redigeret)`. */
const trailing = new RegExp(
  String.raw`^(?:(?:besked )?fra:?\s)?(\p{Lu}[^\d:|·•]{1,50}?)(?:,?\s+(?!\s)(?:sendte\s(?:den\s|d\.\s?)?|[|·•–-]\s?)?[[(]?(${day}?,?\s*${clock}|for\s${age}\ssiden)[\])]?|\s?[·•|]\s?(${day}|(?:for\s)?${age}(?:\s(?:siden|ago))?)(?:\s·)?)(?:[\s·•|]*\(?${mark}!?\)?)*$`,
  'iu',
);
/** A day and a clock with a name behind them: `Tirsdag 24. februar 09:40 · Anna Holm`. */
const leading = new RegExp(
  String.raw`^(${day},?\s*${clock})\s?[·•|]\s?(\p{Lu}[^\d:|·•]{3,50})$`,
  'iu',
);
/** `Ole 08.12`, `Ole (kl. 8.12):`, `08.12 Ole:` and what else people write of a chat by hand. */
const time = String.raw`${day}?,?\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}`;
const someone = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}.]*){0,2}`;
const nameFirst = new RegExp(
  `^(${someone})\\s*(?!\\s)(?:skrev\\s)?[,(–—-]?\\s*(?!\\s)(${time})\\)?\\s*(?::\\s*(.*))?$`,
  'u',
);
const timeFirst = new RegExp(
  `^[[(]?(${time})[\\])]?\\s*(?!\\s)[-–,]?\\s*(${someone})\\s*(?::\\s*(.*))?$`,
  'u',
);
/** Whoever copied the chat, as a telephone says it. */
export const oneself = /^(?:mig|jeg|dig|du|me|you)$/iu;
/** `Anna -> Mig`: of a text message also to whom. */
const toWhom = /\s(?:->|→|til)\s.*$/u;
const isNumber = /^\+?[\d ]{8,20}$/;
/** By hand a chat has so many heads at least, and one name twice. */
const fewestHeads = 3;

/** What stands above a message of a chat, or before it on its line. */
export interface ChatHead {
  /** Empty for whoever copied the chat. */
  readonly author: string;
  readonly when: string;
  readonly rest: string;
  /** Whether it was sent by a number that nobody has given a name. */
  readonly isNameless?: boolean;
}
export type ReadHead = (text: string) => ChatHead | null;

/** How the heads of a chat are read in which each message has a name and a time; null for no chat. */
export function headReader(lines: readonly Line[]): ReadHead | null {
  const count = (read: ReadHead) => lines.flatMap(({ text }) => read(text)?.author ?? []);
  if (count(headIn).length >= 2) {
    const isCalledSo = lines.some(({ text }) => isFirstNameAtClock(text) && !isMonthAtClock(text));
    return (text) =>
      isMonthAtClock(text) && !isCalledSo ? null : (headIn(text) ?? headOfUnknown(text));
  }
  const authors = count(headByHand);
  return authors.length >= fewestHeads && new Set(authors).size < authors.length
    ? headByHand
    : null;
}

/** `Anna 10:30`. */
function isFirstNameAtClock(text: string): boolean {
  const [, name = '', when = ''] = trailing.exec(text) ?? [];
  return isGivenName(name) && clockAlone.test(when) && personIn(name) === '';
}

/** `Maj 10:30`: who is called so in a chat that gives others only a first name, and a month in any other. */
function isMonthAtClock(text: string): boolean {
  return monthAlone.test(firstWord(text)) && isFirstNameAtClock(text);
}

function headIn(line: string): ChatHead | null {
  const inBrackets = bracketed.exec(line) ?? dashed.exec(line);
  if (inBrackets !== null) {
    const [, when = '', said = '', text] = inBrackets;
    // “… oprettede gruppen “Nat: vagter””: the colon is none of a head.
    if (aroundMessages.test(said) || ofGroup.test(said)) return null;
    const rest = text ?? '';
    const name = said.replace(toWhom, '').trim();
    if (oneself.test(name)) return { author: '', when, rest };
    if (isNumber.test(name)) return { author: '', when, rest, isNameless: true };
    // Whatever stands between a time and a colon there is a contact, also “Mor”; without a colon only a name is.
    const isContact = text !== undefined;
    const author = isContact ? ofContact(name) : nameInChat(name);
    if (author !== '') return { author, when, rest };
    return isContact ? { author, when, rest, isNameless: true } : null;
  }
  const atEnd = trailing.exec(line);
  const [name, when] = [atEnd?.[1], atEnd?.[2] ?? atEnd?.[3]];
  const [whenBefore, nameBehind] = leading.exec(line)?.slice(1) ?? [];
  const said = name ?? nameBehind ?? '';
  if (oneself.test(said)) return { author: '', when: when ?? whenBefore ?? '', rest: '' };
  const author = personIn(said) || (isGivenName(firstWord(said)) ? calledInChat(said) : '');
  return author === '' ? null : { author, when: when ?? whenBefore ?? '', rest: '' };
}

/** Of a program's head a first name that no list knows: read where others show that it is a chat, and beside a day. */
function headOfUnknown(text: string): ChatHead | null {
  const [, name = '', when = ''] = trailing.exec(text) ?? [];
  // “Frokost 12:00” is a line of a message.
  const hasDay = when !== '' && !clockAlone.test(when);
  const isOne = hasDay && /^\p{Lu}\p{Ll}+$/u.test(name) && !isCommonWord(name);
  return isOne ? { author: name, when, rest: '' } : null;
}

function headByHand(text: string): ChatHead | null {
  const first = nameFirst.exec(text);
  const match = first ?? timeFirst.exec(text);
  if (match === null) return null;
  const [name = '', when = ''] = first === null ? [match[2], match[1]] : [match[1], match[2]];
  if (oneself.test(name)) return { author: '', when, rest: match[3] ?? '' };
  if (isCommonWord(name) || saidByProgram.test(name) || nameInChat(name) === '') return null;
  return { author: nameInChat(name), when, rest: match[3] ?? '' };
}

/** In a chat a first name alone is a name as well. */
export function nameInChat(text: string): string {
  return (
    personIn(text) || (/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?$/u.test(text.trim()) ? text.trim() : '')
  );
}

/** Who a contact of a telephone is, without what its owner wrote behind the name: `Anna nat`, `Anna (vikar)`, `Anna PPR`. */
export function ofContact(text: string): string {
  const name = text.replace(/\s\([^()]{2,40}\)$/u, '').trim();
  const whole = nameInChat(name);
  if (whole !== '' && !isHouseName(whole)) return whole;
  const first = firstWord(name);
  return isGivenName(first) ? first : '';
}

/** What a contact is called that is no name as people write it, in a head that a program wrote. */
function calledInChat(text: string): string {
  const name = text.replace(/\s\([^()]{2,40}\)$/u, '').trim();
  return /^\p{Lu}[\p{L}.'’-]+(?:\s["“”]?\p{Lu}[\p{L}.'’-]*["“”]?){0,3}$/u.test(name) ? name : '';
}
