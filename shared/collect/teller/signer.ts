import { endsWithName, isNameLine } from '../parts/closing-line.ts';
import { greets } from '../parts/tail-line.ts';
import { type Unit, wordsOf } from '../parts/unit.ts';
import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { sameName } from '../people/people.ts';
import { personIn } from '../people/person-line.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isNameless, isNobodys, isOfSeveral } from './account.ts';
import { guestIn } from './guest.ts';
import { firstNameAtEnd, nameAtEnd, signedIn, signerIn } from './signature.ts';

/** Whom a heap knows, and whom a mail is written to. */
export interface AroundSignature {
  /** Whole names of everybody in the heap, by whom a first name is completed. */
  readonly known: readonly string[];
  /** They are spoken to, and sign nothing. */
  readonly addressees: readonly string[];
}

const nobodyAround: AroundSignature = { known: [], addressees: [] };

/**
 * A sender as the mail is signed: who writes from a mailbox of the house, or from somebody else's, is
 * who signs, with a closing or at the end of `units`; a first name is completed by whom the heap knows.
 * Of a person's own mailbox the name is left, however short the mail is signed, unless somebody of the
 * heap signs in its owner's place.
 */
export function asSigned(
  sender: Mailbox,
  lines: readonly string[],
  units: readonly Unit[] = [],
  { known, addressees }: AroundSignature = nobodyAround,
): Mailbox {
  const guest = guestIn(lines, sender.name, known);
  if (guest !== '') return { name: guest, address: '' };
  const name = signerIn(lines);
  if (isNobodys(sender)) {
    const signer =
      familyMemberIn(sender, lines) ||
      name ||
      coupleIn(lines, units) ||
      nameAtEnd(units) ||
      firstSignerIn(sender, lines, known) ||
      wholeNameIn(firstNameAtEnd(units), [], known);
    if (signer === '') return sender;
    return isSamePerson(signer, sender.name) &&
      !isBegunBy(sender.name, signer) &&
      !isOfSeveral(sender)
      ? sender
      : { ...sender, name: signer };
  }
  if (name !== '' && isSamePerson(name, sender.name))
    return isBegunBy(sender.name, name) ? { ...sender, name } : sender;
  if (name !== '' && isOfFamily(name, sender.name)) return { ...sender, name };
  const colleague = colleagueIn(lines, units, sender, known);
  const isAddressed = addressees.some((one) => sameName(one) === sameName(colleague));
  return colleague === '' || isAddressed ? sender : { name: colleague, address: '' };
}

/**
 * Whether a mail that is its sender's ends below a closing in somebody else's whole name: a letter of
 * somebody in the story, or another's story that was passed on without a word.
 */
export function isSignedByAnother(author: string, lines: readonly string[]): boolean {
  const name = signerIn(lines);
  return (
    name !== '' &&
    isGivenName(firstWord(name)) &&
    author.includes(' ') &&
    !isSamePerson(name, author) &&
    !isOfFamily(name, author)
  );
}

/** “Hilsen Anna” from “Familien Holm”: who of a family signed, with its name. */
function familyMemberIn(sender: Mailbox, lines: readonly string[]): string {
  const family = /^(?:familien|fam\.) (\p{Lu}[\p{L} -]*)$/iu.exec(sender.name)?.[1] ?? '';
  const [first = ''] = signedIn(lines).filter((text) => text !== '');
  const said = first.replace(/[.,!]+$/, '');
  return family !== '' && isGivenName(said) ? `${said} ${family}` : '';
}

const twoFirstNames = /^(\p{Lu}[\p{Ll}-]+) (?:og|&) (\p{Lu}[\p{Ll}-]+)[.,!]*$/u;
/** Below two names at the end stand at most so many lines of a house. */
const mostOfHouse = 4;

/** `Anna og Bo` below a closing or at the end, above where they work: two who wrote it together. */
function coupleIn(lines: readonly string[], units: readonly Unit[]): string {
  const atEnd = units
    .slice(1)
    .slice(-1 - mostOfHouse)
    .filter(({ isApart }) => isApart);
  for (const text of [...signedIn(lines), ...atEnd.map(({ text }) => text)]) {
    const [, one = '', other = ''] = twoFirstNames.exec(text) ?? [];
    if (isGivenName(one) && isGivenName(other)) return `${one} og ${other}`;
  }
  return '';
}

/** A first name below the closing of a mailbox that is nobody's: by itself only where no name says more. */
function firstSignerIn(
  sender: Mailbox,
  lines: readonly string[],
  known: readonly string[],
): string {
  const [name = ''] = signedIn(lines).filter((text) => text !== '');
  const said = name.replace(/\s(?:på|i|fra|ved|hos)\s.*$|[.,!]+$/gu, '');
  if (!/^\p{Lu}[\p{Ll}-]+$/u.test(said) || (sender.name === '' && !isNameless(sender))) return '';
  return wholeNameIn(said, [], known) || (isNameless(sender) && isGivenName(said) ? said : '');
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

/** Who signs so writes in another's name. */
const onBehalf = /^på vegne af(?: \p{Lu}|$)/iu;
/** “(renskrevet af Anna)”, “v/ Anna”: who only wrote it down or sends it. */
const isHelper = /(?<!\p{L})(?:af|ved|v\/|sendt|tastet|renskrevet)(?!\p{L})/iu;

/**
 * Who of the heap signed in the owner's place: with a whole name as the first below the closing, or at
 * the end, where the owner is not named above it or beside it.
 */
function colleagueIn(
  lines: readonly string[],
  units: readonly Unit[],
  sender: Mailbox,
  known: readonly string[],
): string {
  const [below] = signedIn(lines).filter((text) => text !== '');
  const name = below === undefined ? nameAtEnd(units) : personIn(below);
  if (name === '' || isSamePerson(name, sender.name)) return '';
  if (!known.some((one) => sameName(one) === sameName(name))) return '';
  if (lines.some((line) => onBehalf.test(line))) return name;
  const at = lines.findLastIndex((line) => line.includes(name));
  const beside = units.find(({ text }, index) => units[index - 1]?.text.endsWith(name) && text);
  const isOwners = (line: string) =>
    !greets(line) &&
    !isHelper.test(line) &&
    (isNameLine(line, sender) || endsWithName(line, sender));
  const above = lines.slice(0, at);
  return above.some(isOwners) || (beside?.isApart === false && isOwners(beside.text)) ? '' : name;
}

function partsOf(name: string): readonly string[] {
  return wordsOf(sameName(name));
}
