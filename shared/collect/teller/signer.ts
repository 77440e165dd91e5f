import { isClosingLine } from '../parts/closing-line.ts';
import { isProse } from '../parts/tail-line.ts';
import { type Unit, wordsOf } from '../parts/unit.ts';
import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { sameName } from '../people/people.ts';
import { personIn } from '../people/person-line.ts';
import type { Mailbox } from '../thread/mailbox.ts';

/** A closing stands among so many last lines, or there is none. */
const closingLines = 25;
/** The name stands within so many lines below the closing. */
const namesBelow = 3;

/** Accounts of houses and offices, whoever writes from them. */
const ofOffice =
  /^(?:post|info|kontakt|mail|kontor|sekretariat|reception|vagt(?:telefon|mobil)?|telefon|mobil|afd|afdeling|team|hus|redaktion|historier|alle|personale|leder|udvalg|bestyrelse|nyt|web|admin|service)\d*(?:[._-]|$)/iu;

/** Who signed a mail with a whole name, below its last closing; empty where nobody did. */
export function signerIn(lines: readonly string[]): string {
  return (
    signedIn(lines)
      .map(personIn)
      .find((name) => name !== '' && !isHouseName(name)) ?? ''
  );
}

/** Who signed it with a first name that one person alone of the heap has. */
function knownSignerIn(lines: readonly string[], known: readonly string[]): string {
  const [name = ''] = signedIn(lines).filter((text) => text !== '');
  const said = name.replace(/[.,!]+$/, '');
  return /^\p{Lu}[\p{Ll}-]+$/u.test(said) ? wholeNameIn(said, [], known) : '';
}

/** What stands beside the last closing and just below it. */
function signedIn(lines: readonly string[]): readonly string[] {
  const tail = lines.slice(-closingLines);
  const at = tail.findLastIndex(isClosingLine);
  if (at < 0) return [];
  const beside = (tail[at] ?? '').replace(
    /^.*?(?:hils\p{L}*|mvh|kh|vh|dbh|regards|wishes)(?: fra)?[\s,.:]*/iu,
    '',
  );
  const below = tail.slice(at + 1).filter((text) => text !== '');
  return [beside, ...below.slice(0, namesBelow)].map((text) =>
    text.replace(/^(?:v\.|v\/|ved)\s*/iu, ''),
  );
}

/** Below the name at the end of a text stand at most a title and a house. */
const mostBelow = 2;

/** The whole name that stands by itself at the end of a text, without a closing; empty for none. */
export function nameAtEnd(units: readonly Unit[]): string {
  const from = Math.max(1, units.length - mostBelow - 1);
  const at = units.findIndex(
    ({ text, isApart }, index) => index >= from && isApart && personIn(text) !== '',
  );
  const name = at < 0 ? '' : personIn(units[at]?.text ?? '');
  const isLast = units.slice(at + 1).every(({ text }) => !isProse(text));
  return isLast && !isHouseName(name) ? name : '';
}

/**
 * A sender as the mail is signed: who writes from a mailbox of the house, or from somebody else's, is
 * who signs, with a closing, or at the end of `units` where the mailbox has no name; by the whole names
 * that are `known` a first name is completed. Of a person's own mailbox the name is left, however short the mail is signed.
 */
export function asSigned(
  sender: Mailbox,
  lines: readonly string[],
  units: readonly Unit[] = [],
  known: readonly string[] = [],
): Mailbox {
  const isOfNobody = isNobodys(sender);
  const name =
    signerIn(lines) ||
    (sender.name === '' ? nameAtEnd(units) : '') ||
    (isOfNobody && sender.name !== '' ? knownSignerIn(lines, known) : '');
  if (name === '') return sender;
  if (isSamePerson(name, sender.name))
    return isBegunBy(sender.name, name) ? { ...sender, name } : sender;
  const isOthers = isOfFamily(name, sender.name) || isAtAnothers(lines, sender.name);
  return isOfNobody || isOthers ? { ...sender, name } : sender;
}

/** Whether a mailbox is that of a house or an office, or says of whose it is at most initials. */
function isNobodys(sender: Mailbox): boolean {
  const { name } = sender;
  return name === '' || /^\p{Lu}{2,4}$/u.test(name) || isHouseName(name) || isShared(sender);
}

/** Whether a mailbox gives of a whole name the first alone. */
function isBegunBy(first: string, name: string): boolean {
  return !first.includes(' ') && sameName(first) === sameName(firstWord(name));
}

/** A first name in common, or the same two names with another between them. */
function isSamePerson(name: string, other: string): boolean {
  const [said, known] = [partsOf(name), partsOf(other)];
  return said.some((part, at) => (at === 0 || at < said.length - 1) && known.includes(part));
}

/** Another first name and the same last name: a mailbox that two share. */
function isOfFamily(name: string, other: string): boolean {
  const known = partsOf(other);
  return known.length > 1 && partsOf(name).at(-1) === known.at(-1);
}

/** “sendt fra Annas pc”: whether a line says that it was written at the sender's machine, by another. */
function isAtAnothers(lines: readonly string[], sender: string): boolean {
  const [first = ''] = sender.split(' ');
  if (!/^[\p{L}-]{2,}$/u.test(first)) return false;
  const machine = new RegExp(
    `(?<!\\p{L})(?:fra|på|via|låner|lånt|bruger) ${first}(?:s|['’]s?)? (?:e-?mail|mail|pc|computer|maskine|konto|adresse|telefon|mobil|ipad|tablet)(?!\\p{L})`,
    'iu',
  );
  return lines.some((line) => machine.test(line));
}

/** Whether a mailbox's account is that of an office, or has nothing of its owner's name. */
function isShared({ name, address }: Mailbox): boolean {
  const account = address.split('@')[0] ?? '';
  return (
    account !== '' &&
    ofOffice.test(account) &&
    !partsOf(name).some((part) => account.includes(part) && !ofOffice.test(part))
  );
}

function partsOf(name: string): readonly string[] {
  return wordsOf(sameName(name));
}
