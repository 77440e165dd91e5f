import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wholeNameIn } from '../people/first-name.ts';
import { isKnownFirstName } from '../people/given-name.ts';
import { personIn } from '../people/person-line.ts';

/** Who writes says so in the first paragraphs. */
const mostAbove = 3;
const name = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,3})";
/** “Jeg hedder Anna Holm og arbejder …”, “Hej, det er Bo.”, “Hej Ida det er Bo fra vagten” */
const isCalled = new RegExp(
  `^(?:(?:[Hh]ej|[Kk]ære)[^.,!:]{0,30}[.,!]? )?(?:[Jj]eg hedder|[Mm]it navn er|[Jj]eg er|[Dd]et er) ${name}(?=[.,!]|\\s(?:og|fra|på|der|som|i)(?!\\p{L})|$)`,
  'u',
);
/** “for en ordens skyld: det er mig, Anna, der skriver”, “det er Bo og mig, altså Anna, …” */
const isMe = new RegExp(
  `(?<!\\p{L})[Dd]et er (?:\\p{Lu}\\p{Ll}+ og )?mig, (?:altså )?${name},? (?:der|som) (?:skriver|sidder|sender|har)(?!\\p{L})`,
  'u',
);

/** “Undertegnede, Anna Holm, …”, “Anna fra køkkenet her, …” */
const otherwise: readonly RegExp[] = [
  new RegExp(`^(?:[Uu]ndertegnede|[Jj]eg),? ${name},`, 'u'),
  new RegExp(
    `^(?:\\p{Lu}\\p{Ll}+ )?${name}(?: (?:fra|i|på|ved) \\p{L}+(?: \\p{L}+){0,3})? her[,.!]`,
    'u',
  ),
  new RegExp(`^${name}\\.? hedder jeg(?!\\p{L})`, 'u'),
  new RegExp(
    `^Jeg er [^.!?:"“”»]{3,60} og hedder ${name}(?=[.,!]|\\s(?:og|fra|på|der|som|i)(?!\\p{L})|$)`,
    'u',
  ),
  new RegExp(
    `^[^?:"“”»]{3,120}[.!] (?:Jeg hedder|Mit navn er) ${name}(?=[.,!]|\\s(?:og|fra|på|der|som|i)(?!\\p{L})|$)`,
    'u',
  ),
];
/** “hej det er anna fra afdeling b”: as people write on a telephone. */
const inSmall =
  /^(?:hej,?\s)?(?:jeg hedder|mit navn er|det er) (\p{Ll}{2,14})(?=[.,!]|\s(?:og|fra|på|der|som|i)(?!\p{L}))/u;

/** Who says by name at the beginning of a text who tells it; empty where nobody does. */
export function introducedBy(text: string, known: readonly string[]): string {
  const small = inSmall.exec(text)?.[1] ?? '';
  const said =
    [isCalled, isMe, ...otherwise]
      .map((form) => form.exec(text)?.[1] ?? '')
      .find((one) => one !== '') ?? small.charAt(0).toUpperCase() + small.slice(1);
  const whole = personIn(said) || wholeNameIn(said, [], known);
  return whole !== '' || !isKnownFirstName(said, known) ? whole : said;
}

/**
 * Who says by name at the beginning of a mail who writes it, as people do from a mailbox that is
 * nobody's: completed by the whole names that are `known`. Empty where nobody does.
 */
export function introducedIn(units: readonly LabelledUnit[], known: readonly string[]): string {
  for (const { text } of units.slice(0, mostAbove)) {
    const said = introducedBy(text, known);
    if (said !== '') return said;
  }
  return '';
}
