import { wordsOf } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { nameFromAddress, sameName } from '../people/people.ts';
import type { Mailbox } from '../thread/mailbox.ts';

/** Accounts of houses and offices, whoever writes from them. */
const ofOffice =
  /^(?:post|info|kontakt|mail|kontor|sekretariat|reception|vagt(?:telefon|mobil)?|telefon|mobil|afd|afdeling|team|hus|redaktion|historier|alle|personale|leder|udvalg|bestyrelse|nyt|web|admin|service)\d*(?:[._-]|$)/iu;

/** Whether a mailbox is that of several at home: “Familien Holm”, “Anna & Bo Holm”. */
export function isOfSeveral({ name }: Mailbox): boolean {
  return /^(?:familien|fam\.|the) |\s(?:&|og|\+)\s/iu.test(name);
}

/**
 * Whether a mailbox says of whose it is at most initials: that of a house or an office, of a device, or
 * one that its owner gave a number or a word for a name.
 */
export function isNobodys(sender: Mailbox): boolean {
  const { name } = sender;
  return (
    name === '' ||
    /^\p{Lu}{2,4}$/u.test(name) ||
    isHouseName(name) ||
    isOfSeveral(sender) ||
    isShared(sender) ||
    (!name.includes(' ') && !isGivenName(name))
  );
}

/** Whether nothing of a mailbox is a name, not even of a house: `pip47@…`, “iPhone”. */
export function isNameless({ name, address }: Mailbox): boolean {
  if (name === '') return !nameFromAddress(address).includes(' ');
  return !name.includes(' ') && !isGivenName(name) && !isHouseName(name);
}

/** Whether a mailbox's account is that of an office, or has nothing of its owner's name. */
function isShared({ name, address }: Mailbox): boolean {
  const account = address.split('@')[0] ?? '';
  return (
    account !== '' &&
    ofOffice.test(account) &&
    !wordsOf(sameName(name)).some((part) => account.includes(part) && !ofOffice.test(part))
  );
}
