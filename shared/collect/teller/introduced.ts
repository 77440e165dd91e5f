import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wholeNameIn } from '../people/first-name.ts';
import { isKnownFirstName } from '../people/given-name.ts';
import { personIn } from '../people/person-line.ts';

/** Who writes says so in the first paragraphs. */
const mostAbove = 3;
const name = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,3})";
/** “Jeg hedder Anna Holm og arbejder …”, “Hej, det er Bo.” */
const isCalled = new RegExp(
  `^(?:(?:[Hh]ej|[Kk]ære)[^.,!:]{0,30}[.,!] )?(?:[Jj]eg hedder|[Mm]it navn er|[Jj]eg er|[Dd]et er) ${name}(?=[.,!]|\\s(?:og|fra|på|der|som|i)(?!\\p{L})|$)`,
  'u',
);

/** “for en ordens skyld: det er mig, Anna, der skriver”, “det er Bo og mig, altså Anna, …” */
const isMe = new RegExp(
  `(?<!\\p{L})[Dd]et er (?:\\p{Lu}\\p{Ll}+ og )?mig, (?:altså )?${name},? (?:der|som) (?:skriver|sidder|sender|har)(?!\\p{L})`,
  'u',
);

/**
 * Who says by name at the beginning of a mail who writes it, as people do from a mailbox that is
 * nobody's: completed by the whole names that are `known`. Empty where nobody does.
 */
export function introducedIn(units: readonly LabelledUnit[], known: readonly string[]): string {
  for (const { text } of units.slice(0, mostAbove)) {
    const said = isCalled.exec(text)?.[1] ?? isMe.exec(text)?.[1] ?? '';
    const whole = personIn(said) || wholeNameIn(said, [], known);
    if (whole !== '') return whole;
    if (isKnownFirstName(said, known)) return said;
  }
  return '';
}
