import { isClosingLine } from './closing-line.ts';
import { isHouseName } from './house-name.ts';
import type { Mailbox } from './mailbox.ts';
import { sameName } from './people.ts';
import { personIn } from './person-line.ts';
import { isProse } from './tail-line.ts';
import { type Unit, wordsOf } from './unit.ts';

/** A closing stands among so many last lines, or there is none. */
const closingLines = 25;
/** The name stands within so many lines below the closing. */
const namesBelow = 3;

/** Accounts of houses and offices, whoever writes from them. */
const ofOffice =
  /^(?:post|info|kontakt|mail|kontor|sekretariat|reception|vagt|afd|afdeling|team|hus|redaktion|historier|alle|personale|leder|udvalg|bestyrelse|nyt|web|admin|service)\d*(?:[._-]|$)/iu;

/** Who signed a mail with a whole name, below its last closing; empty where nobody did. */
export function signerIn(lines: readonly string[]): string {
  const tail = lines.slice(-closingLines);
  const at = tail.findLastIndex(isClosingLine);
  if (at < 0) return '';
  const beside = (tail[at] ?? '').replace(
    /^.*?(?:hils\p{L}*|mvh|kh|vh|dbh|regards|wishes)(?: fra)?[\s,.:]*/iu,
    '',
  );
  const below = tail.slice(at + 1).filter((text) => text !== '');
  return (
    [beside, ...below.slice(0, namesBelow)]
      .map(personIn)
      .find((name) => name !== '' && !isHouseName(name)) ?? ''
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
 * who signs. Of a person's own mailbox the name is left, however short the mail is signed.
 */
export function asSigned(sender: Mailbox, lines: readonly string[]): Mailbox {
  const name = signerIn(lines);
  if (name === '' || isSamePerson(name, sender.name)) return sender;
  const isOfNobody = sender.name === '' || isHouseName(sender.name) || isShared(sender);
  return isOfNobody || isOfFamily(name, sender.name) ? { ...sender, name } : sender;
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

/** Whether a mailbox's account is that of an office, or has nothing of its owner's name. */
function isShared({ name, address }: Mailbox): boolean {
  const account = address.split('@')[0] ?? '';
  return (
    account !== '' &&
    ofOffice.test(account) &&
    !partsOf(name).some((part) => account.includes(part))
  );
}

function partsOf(name: string): readonly string[] {
  return wordsOf(sameName(name));
}
