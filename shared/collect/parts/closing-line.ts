import { senseOf } from '../reading/sense.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { remember } from '../thread/remember.ts';
import { wordCount, wordsOf } from './unit.ts';

/** “Med venlig hilsen” and what else people end a mail with, in Danish and English. */
const closing =
  /^(?:[-–/*_\s]*)(?:(?:og |så )?(?:de |med |mange |en |venlig\p{L}*|kærlig\p{L}*|bedste|varme?|kollegial\p{L}*|hjertelig\p{L}*|glade?|gode?|sommer\p{L}*|jule?|efterårs\p{L}*|forårs\p{L}*|vinter\p{L}*|søde|store?|stort|\d+|tusind|alt|allerbedste|aller|bedst|faglig\p{L}*|solidarisk\p{L}*|rigtig|tak og |på forhånd tak og )(?<=\s|[\p{L}\d](?![\p{L}\d]))\s*)*(?:(?:hils(?:en|ner)|\p{L}{2,12}hils(?:en|ner)|knus|kram)(?!\p{L}))|^[-–\s]*(?:d\.?b\.?h|m\.?b\.?h|m\.?v\.?h|m\.?k\.?h|k\.?h|v\.?h|b\.?h|kkh|mh)\.?(?![\p{L}\p{N}])|^(?:(?:with )?(?:kind|best|warm|many|friendly) (?:regards|wishes|greetings)|regards|all the best|best|cheers|sincerely|yours(?: \p{L}+)?|take care)(?=[,.!\s]*$|[,\s]+\p{Lu})|^venligst(?=[,.!\s]*$)|^(?:ha[v'’]?\s+(?:det|en)(?: \p{L}+){0,3}|(?:vi ses|på gensyn|pas på jer)(?: \p{L}+){0,2})(?=[,.!\s]*$)/iu;

/** Whatever stands before it: “De varmeste hilsner”, “Hjertelige og våde hilsner”, “Med højagtelse”. */
const anyGreetings =
  /^[-–/*_\s]*(?:\p{L}+\s+){0,4}(?:\p{L}*hils(?:en|ner)|højagtelse)(?!\p{L})|^på (?:\p{L}+ ){0,3}vegne(?!\p{L})|^med (?:ønsket? om|(?:stor )?tak|(?:de )?bedste ønsker)(?!\p{L})/iu;

const longestClosing = 60;

/** Somebody who sends a greeting in a story does so in the past, or is spoken of. */
function tellsOf(text: string): boolean {
  const { past, third } = senseOf(text);
  return past + third > 0;
}

/** Whether a line is one that a mail ends with: a greeting, maybe with the name after it. */
export function isClosingLine(text: string): boolean {
  if (text.length > longestClosing) return false;
  const match = closing.exec(text) ?? anyGreetings.exec(text);
  if (match === null || tellsOf(match[0])) return false;
  const rest = text.slice(match[0].length);
  // “Hilsen fra mor stod der på kortet” tells; a name and a place do not.
  return /^(?:[\s,.!:;/–-]|$)/u.test(rest) && wordCount(rest) <= 7 && !/[.?!]\s+\p{L}/u.test(rest);
}

/** Whether a short line is nothing but its writer's name, first or whole, with initials or a dash. */
export function isNameLine(text: string, author: Mailbox): boolean {
  if (text.length > 50) return false;
  // `Anna (den unge)`: what stands in brackets is no other name.
  const bare = text.replace(/^[\s/\\–—*_-]+|(?:\s\([^()]*\))?[\s,.*_!☺😊]*$/gu, '');
  const names = namesOf(author);
  const said = wordsOf(bare).map((word) => word.toLowerCase());
  if (said.length === 0 || said.length > 5 || names.length === 0) return false;
  const [first = ''] = said;
  const isInitial = first.length === 1 && names.some((name) => name.startsWith(first));
  return (
    said.every((word) => names.includes(word) || word.length === 1) &&
    (names.includes(first) || isInitial)
  );
}

/** Whether a line begins with its writer's whole name, as signatures do: `Anna Holm, tillidsrepræsentant`. */
export function beginsWithName(text: string, author: Mailbox): boolean {
  if (text.length >= 90) return false;
  const names = namesOf(author);
  const [first, last] = [names[0], names.at(-1)];
  const said = wordsOf(text).map((word) => word.toLowerCase());
  return names.length > 1 && first === said[0] && said.slice(1, 4).includes(last ?? '');
}

/** Whether a short last line ends in its writer's name (“Smil fra Anna”), or begins with the first name and a title. */
export function endsWithName(text: string, author: Mailbox): boolean {
  if (text.length > 60 || /[.?!:]$/.test(text)) return false;
  const names = namesOf(author);
  const said = wordsOf(text).map((word) => word.toLowerCase());
  if (said.length > 7 || names[0] === undefined) return false;
  const isTitled = said[0] === names[0] && /^\S+(?: \S+)?, /.test(text);
  return (
    isTitled || (said.length <= 5 && names.includes(said.at(-1) ?? '') && said.includes(names[0]))
  );
}

function namesOf({ name, address }: Mailbox): readonly string[] {
  return smallWords(name !== '' ? name : (address.split('@')[0] ?? '').replace(/[._]/g, ' '));
}

/** Every line of a mail is asked for its writer's name. */
const smallWords = remember(
  (name): readonly string[] => wordsOf(name).map((word) => word.toLowerCase()),
  2_000,
);
