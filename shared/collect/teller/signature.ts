import { isClosingLine } from '../parts/closing-line.ts';
import { isProse } from '../parts/tail-line.ts';
import type { Unit } from '../parts/unit.ts';
import { isHouseName } from '../people/house-name.ts';
import { personIn } from '../people/person-line.ts';

/** A closing stands among so many last lines, or there is none. */
const closingLines = 25;
/** The name stands within so many lines below the closing. */
const namesBelow = 3;

/** Who signed a mail with a whole name, below its last closing; empty where nobody did. */
export function signerIn(lines: readonly string[]): string {
  return (
    signedIn(lines)
      .map(personIn)
      .find((name) => name !== '' && !isHouseName(name)) ?? ''
  );
}

/** What stands beside the last closing and just below it. */
export function signedIn(lines: readonly string[]): readonly string[] {
  const tail = lines.slice(-closingLines);
  const at = tail.findLastIndex(isClosingLine);
  if (at < 0) return [];
  const beside = (tail[at] ?? '').replace(
    /^(?:.*?(?:hils\p{L}*|knus|kram|mvh|kh|vh|dbh|regards|wishes)(?: fra(?: os(?: alle(?: sammen)?)?(?=[\s,.:]*$))?)?|på vegne af)[\s,.:]*/iu,
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

/** “Anna”, “– Anna H.”, “Anna, køkkenet”: a first name, and perhaps where somebody is from. */
const firstName =
  /^(?:[-–—/]\s?)?(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}(?=\.|,|$))?)\.?(?:,\s[^.!?]{2,30})?$/u;

/**
 * The first name, perhaps with an initial, that stands by itself at the end of a text, without a closing; empty for
 * none. Below it stands at most what is no sentence.
 */
export function firstNameAtEnd(units: readonly Unit[]): string {
  const from = Math.max(1, units.length - mostBelow - 1);
  const at = units.findIndex(
    ({ text, isApart }, index) => index >= from && isApart && firstName.test(text),
  );
  if (units.slice(at + 1).some(({ text }) => isProse(text))) return '';
  return firstName.exec(units[at]?.text ?? '')?.[1] ?? '';
}
