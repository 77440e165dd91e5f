import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { isKnownFirstName } from '../people/given-name.ts';
import { sameName } from '../people/people.ts';
import { signedIn, signerIn } from './signature.ts';

/** No line that says who sits at another's machine has more signs. */
const longest = 140;
const machine =
  '(?:e-?mail|mail|pc|computer|maskine|konto|adresse|telefon|mobil|ipad|iphone|tablet|bærbare?)(?!\\p{L})';
const name = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})";
const greeting = '(?:[Hh]ilsen(?: fra)?|[Hh]ilsner(?: fra)?|[Mm]vh|[Kk]h|[Vv]h)';
/** “Det er Anna, der skriver.”: the sentence says nothing else of what Anna does. */
const itIs = new RegExp(
  `^\\(?(?:(?:[Hh]ej|[Kk]ære|[Gg]oddag)[^.,!]{0,30}[.,!] )?[Dd]et er ${name},? (?:her,? )?(?:der|som) (?:skriver|sender)(?: her| nu| i dag| denne gang)*(?:[.:!)]|[\\s,]*$)`,
  'u',
);

/**
 * Who writes from somebody else's mailbox, as a line says: “skrevet fra Annas mail, hilsen Bo”, “Bo
 * (fra Annas pc)”, “Det er Bo, der skriver”. Completed by the whole names that are `known`; empty where
 * the sender is who writes.
 */
export function guestIn(
  lines: readonly string[],
  sender: string,
  known: readonly string[],
): string {
  const first = firstWord(sender);
  if (!/^[\p{L}-]{2,40}$/u.test(first)) return '';
  const short = lines.filter((line) => line.length <= longest);
  const own = `${first}(?:s|['’]s?)? ${machine}`;
  const atOwn = new RegExp(`(?<!\\p{L})(?:fra|på|via|ved|låner|lånt|bruger) ${own}`, 'iu');
  const said = short.some((line) => atOwn.test(line))
    ? saidAtMachine(short, own) || signerIn(lines) || firstSigner(lines)
    : short.map((line) => itIs.exec(line)?.[1] ?? '').find((one) => one !== '');
  const bare = (said ?? '').replace(/[.,]+$/, '');
  if (bare === '' || sameName(firstWord(bare)) === sameName(first)) return '';
  if (!isKnownFirstName(firstWord(bare), known)) return signerIn(lines) === bare ? bare : '';
  return wholeNameIn(bare, [], known) || bare;
}

function saidAtMachine(lines: readonly string[], own: string): string {
  const patterns = [
    new RegExp(`${own}[\\s.,;:)–-]*${greeting}[\\s,]+${name}`, 'u'),
    new RegExp(
      `^(?:${greeting}[\\s,]+)?${name}(?:\\s*[,(–-]\\s*|\\s)(?:her,? )?(?:\\p{Ll}+ ){0,2}?(?:fra|på|via|ved) ${own}`,
      'u',
    ),
  ];
  return (
    lines
      .flatMap((line) => patterns.map((pattern) => pattern.exec(line)?.[1] ?? ''))
      .find((found) => found !== '') ?? ''
  );
}

function firstSigner(lines: readonly string[]): string {
  const [name = ''] = signedIn(lines).filter((text) => text !== '');
  return /^\p{Lu}[\p{Ll}-]+[.,!]*$/u.test(name) ? name : '';
}
