import { wordKind } from './word-kinds.ts';

const units = 'en|et|to|tre|fire|fem|seks|syv|otte|ni';
/** As they are written, and as they are heard: `halvfjers`, `tredve`. */
const tens = 'tyve|tredi?ve|fyrre(?:tyve)?|halvtred?s|tred?s|halvfjerd?s|firs|halvfems';

/** Twenty to ninety-nine in words, as one reads a telephone number aloud: `toogtyve`, `to og tyve`. */
export const tensInWords = `(?:(?:${units})(?:og| og |-og-))?(?:${tens})(?:sindstyve)?`;

/** Two to a hundred in words; one is an article as well. */
export const numberInWords = `(?:(?:et par|nogle) og (?:${tens})|${tensInWords}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|hundrede)`;

/** First to thirty-first, as the days of a month are read. */
export const ordinalInWords =
  'første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|elle?vte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|(?:en|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tredi?vte|enogtredi?vte';

/** Twenties to nineties of a life or a century, as they are written and misspelt: `halvtresserne`, `30'erne`. */
export const decadesInWords =
  "[2-9]0\\s?[’'´-]?\\s?[’'-]?erne|tyverne|tredi?v?e?rne|fyrr?e?rne|halvtre[ds]*e?rne|tres+erne|halvfjer[ds]*e?rne|fi?e?r[ds]+e?rne|halvfems+erne";

/** Eleven to nineteen and the like, as a pair of digits is read: `nul fire`, `sytten`, `enogtredive`. */
export const pairInWords = `(?:${tensInWords}|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|nul ?(?:${units}|nul))`;

/** One digit, as it is read aloud. */
export const digitInWords = `(?:nul|${units})`;

/** And a half, behind a number of years. */
export const halfOfAge = String.raw`(?:\s?½|\s1/2|[,.]5|\s(?:og\s)?(?:et|en)\s+halvt?)?`;

/** A number of years in digits: `14`, `2½`, `70+`, `102`. */
export const digitsOfAge = String.raw`(?:1[01]\d|[1-9]\d?)(?!\d)(?:\+|${halfOfAge})`;

/** A word that is read aloud as part of a number, or that holds one: `tre`, `nulfire`, `toogtyve`. */
export const spokenNumber = wordKind(
  new RegExp(
    `^(?:${units}|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|hundrede)$|^nul|${tens}`,
    'i',
  ),
);
