import {
  firstNameFirst,
  isListedSurname,
  isWholeName,
  spelledAsName,
} from '../people/name-order.ts';
import { remember } from './remember.ts';

/** Somebody who wrote or received a mail, as far as the mail says. */
export interface Mailbox {
  /** As people say it, `Anna Holm`; empty where only an address is known. */
  readonly name: string;
  /** In small letters; empty where only a name is known. */
  readonly address: string;
  /** Who else the header says it was written for: `Anna Holm på vegne af Bo Lund`. */
  readonly behalf?: string;
}

export const nobody: Mailbox = { name: '', address: '' };

const addressPattern =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** The first mail address in a text, in small letters, or an empty string. */
export function addressIn(text: string): string {
  return addressPattern.exec(text)?.[0].toLowerCase() ?? '';
}

/**
 * Reads `Anna Holm <a@b.dk>`, `"Holm, Anna" <a@b.dk>`, `Anna Holm [mailto:a@b.dk]`, a bare address
 * or a bare name.
 */
export const parseMailbox = remember(mailboxIn, 5_000);

/** What Exchange makes of the path of an account that it has no address for; nobody is reached there. */
const ofExchange = /imceaex-[^\s<>@]{0,500}@[^\s<>]{1,100}/i;

function mailboxIn(header: string): Mailbox {
  const text = header.replace(ofExchange, ' ');
  const address = addressIn(text);
  const rest = text
    .replace(/[<[(](?:mailto:)?[^<>[\]()]*@[^<>[\]()]*(?:<[^<>]*>)?[>\])]/g, ' ')
    .replace(addressPattern, ' ')
    .replace(/<[^>]*>?|mailto:/g, ' ');
  return namedMailbox(rest, address);
}

/** A mailbox of which a header gives the display name and the address apart. */
export function namedMailbox(said: string, account: string): Mailbox {
  const address = ofExchange.test(account) ? '' : account;
  const behalf = /\s(?:på vegne af|on behalf of)\s+(.+)$/iu.exec(said)?.[1] ?? '';
  const box = { name: personName(said, address), address };
  return behalf === '' ? box : { ...box, behalf: personName(behalf) };
}

/**
 * A display name as people say it: `Holm, Anna` is Anna Holm, and what a directory adds in brackets
 * or after a dash (a department, initials) is no part of a name. A path of Exchange is none at all.
 */
export function personName(text: string, address = ''): string {
  const bare = text
    .replace(/\([^)]{0,500}\)|\[[^\]]{0,500}\]/g, ' ')
    .replace(/["“”„»«*]|^[\s'’<>,;:]+|(?<![\s'’<>,;:])[\s'’<>,;:]+$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\/o=|\/cn=/i.test(bare) || bare.includes('@')) return '';
  const [sender = ''] = bare.split(
    /\s+(?:via|på vegne af|on behalf of|i (?:teams|yammer|viva))(?:\s+|$)/i,
  );
  const [said = '', beside = ''] = sender
    .split(/\s+[-–|/](?:\s+|$)|\s*\|\s*/)
    .map((part) => part.replace(/['’]+$/, '').trim());
  // `Modtagelsen - Anna Holm`
  if (isWholeName(beside) && isUnit(said)) return beside;
  const [first = ''] = /^\p{L}[\p{L} .'’-]+(?:\/[\p{L}\p{N} -]+)+$/u.test(said)
    ? said.split('/')
    : [said];
  const turned = /^([^,\d]+),\s*([^,\d]+)$/.exec(first);
  if (turned === null) {
    return spelledAsName(firstNameFirst((first.split(',')[0] ?? '').trim(), address));
  }
  const [before, after] = [turned[1]?.trim() ?? '', turned[2]?.trim() ?? ''];
  // `Modtagelsen, Anna Holm`
  if (isWholeName(after) && isUnit(before)) return after;
  return isTitled(before, after, address) ? before : spelledAsName(`${after} ${before}`);
}

/** Whether one word is that of a house or a desk, and nobody's last name. */
function isUnit(word: string): boolean {
  return /^\p{L}{3,}(?:[^s]en|elsen|et)$/u.test(word) && !isListedSurname(word);
}

/** `Anna Holm, Modtagelsen` is not turned around, as the account or the words after the comma tell. */
function isTitled(before: string, after: string, address: string): boolean {
  if (!before.includes(' ')) return false;
  const start = (name: string) => name.slice(0, 2).toLowerCase();
  if (address.startsWith(start(before))) return true;
  if (address.startsWith(start(after))) return false;
  return /(?:en|et|ing|team|center|afdeling|kommune|rådgiver|leder|konsulent|pædagog|lærer|kontor|hus)$/i.test(
    after,
  );
}

/** The addressees in a header's value, which parts them by semicolons or commas. */
export function parseMailboxes(text: string): readonly Mailbox[] {
  return text
    .split(/;|(?<=>),|,(?=[^,;]*<)/)
    .map(parseMailbox)
    .filter(({ name, address }) => name !== '' || address !== '');
}
