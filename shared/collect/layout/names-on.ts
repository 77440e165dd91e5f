import { wordCount, wordsOf } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isNameless, nameLineOf } from '../people/name-line.ts';
import { isOccupation } from '../people/occupation.ts';
import { sentencesOf } from '../reading/sense.ts';
import { mentionsIn } from '../teller/mentions.ts';
import { capitals, type WholeNames, wholeNameOf } from './whole-names-in.ts';

/** A name that a piece of a document says. */
export interface NameOn {
  /** Empty where it says that there shall be none. */
  readonly name: string;
  /** Whether the piece is nothing but the name, maybe with a word of what the person is. */
  readonly isAlone: boolean;
}

/** In what is longer, in words, only the last sentence may name somebody. */
const longestSaid = 30;
/** In what is no longer, a word with a capital may be a name that nobody has listed. */
const mostShortWords = 8;
/** What is no longer, in words, may name somebody by initials. */
const mostByInitials = 4;
/** A piece with no more words is nothing but initials and what somebody is. */
const mostBesideInitials = 3;
const firstShort = /^(?:\p{L}{1,5}(?!\p{L})|(?:\p{Lu}\.){2,4})/u;

/** The initials with which a piece begins, maybe behind a day: `AH:`, `4/12 LMK`, `(vikar, GF)`. */
const initialsFirst =
  /^(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\s)?(?:\(?\p{Ll}+[.,]\s)?(\p{Lu}{2,4}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}\p{Lu})(?=\s?[:)–—-]|\s|$)/u;
const initialsLast = /(?<!\p{L})(\p{Lu}{2,4}|(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}\p{Lu})$/u;
const titled = /^(?:[Hh]r|[Ff]ru|[Ff]rk)\.?\s\p{Lu}\p{L}+$/u;
/** A first name, and what may follow it of a whole one. */
export const person = String.raw`\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}(?:\.|[\p{L}-]*)){0,2}`;
const couple = new RegExp(`^(${person}) (?:og|&) (${person})$`, 'u');

/** Everybody whom a piece names. */
export function namesOn(text: string, wholeNames: WholeNames): readonly NameOn[] {
  const said =
    wordCount(text) > longestSaid ? text.slice(sentencesOf(text).at(-2)?.end ?? 0) : text;
  const bare = spelt(
    said
      .replace(/\s?[:.–—-]\s*$/u, '')
      .replace(/^[–—-]\s/u, '')
      .trim(),
  );
  const resolved = wholeNameOf(firstShort.exec(bare)?.[0] ?? '', wholeNames);
  if (resolved !== '' && wordCount(bare) <= mostByInitials) {
    return [{ name: resolved, isAlone: true }];
  }
  if (isNameless(bare)) return [{ name: '', isAlone: true }];
  const two = couple.exec(bare);
  if (two !== null && isGivenName(firstOf(two[1] ?? '')) && isGivenName(firstOf(two[2] ?? ''))) {
    return [{ name: bare, isAlone: true }];
  }
  const found = [
    ...onNameLine(bare),
    ...byInitials(bare, said, wholeNames),
    ...(titled.test(bare) ? [{ name: bare, isAlone: true }] : []),
    ...mentioned(said, bare),
  ];
  return found.filter(
    ({ name }, at) => found.findIndex((other) => isPartOf(name, other.name)) === at,
  );
}

function onNameLine(bare: string): readonly NameOn[] {
  const lines = [nameLineOf(bare), nameLineOf(`${bare}:`)].flatMap((line) => line ?? []);
  return lines.flatMap(({ name }) => {
    const own = ownName(name);
    if (own !== '') return [{ name: own, isAlone: true }];
    if (isRole(name)) return [{ name, isAlone: true }];
    const isOther = name === '' || isNoun.test(name) || ofOneself.test(name);
    return isOther ? [] : [{ name, isAlone: true }];
  });
}

/** Whether somebody is named by what they work as: `Pædagog`, `Socialrådgiveren`. */
export function isRole(name: string): boolean {
  return isOccupation(name) || isOccupation(name.replace(/(?:(.)\1en|e?n)$/u, '$1'));
}

function byInitials(bare: string, said: string, wholeNames: WholeNames): readonly NameOn[] {
  const isShort = wordsOf(bare).length <= mostByInitials;
  const initials =
    initialsFirst.exec(said)?.[1] ?? (isShort ? initialsLast.exec(bare)?.[1] : undefined);
  if (initials === undefined) return [];
  const name = wholeNameOf(initials, wholeNames) || initials;
  return [{ name, isAlone: wordsOf(bare).length <= mostBesideInitials }];
}

function mentioned(said: string, bare: string): readonly NameOn[] {
  const text = spelt(said);
  const isShort = wordCount(said) <= mostShortWords;
  const runs = [...text.matchAll(capitals)]
    .map(([words]) => ownName(words.replace(/\.$/, '')))
    .filter((name) => name !== '');
  const others = mentionsIn([{ place: 'above', text, next: '', distance: 0, beside: null }], [])
    .map(({ name }) => ownName(name) || (isShort ? name : ''))
    .filter(
      (name) => name !== '' && (isGivenName(firstOf(name)) || isRole(name) || !isNoun.test(name)),
    );
  return [...others, ...runs]
    .filter((name) => !isHouseName(name))
    .map((name) => ({ name, isAlone: wordsOf(bare).length <= wordsOf(name).length + 2 }));
}

/** Whether two names on one piece are of one person: the fuller or former one stays. */
function isPartOf(name: string, other: string): boolean {
  const [one, two] = [name.toLowerCase(), other.toLowerCase()];
  return one === two || two.startsWith(`${one} `) || two.endsWith(` ${one}`) || `${two}s` === one;
}

/** `Og så min egen`, `Undertegnede`: whoever gathered them. */
export const ofOneself = /(?<!\p{L})(?:min|mit|mig|egen|eget|selv|undertegnede)(?!\p{L})/iu;
/** Words with a capital that lead to a text and name nobody: in forms, minutes and lists, and nouns with their article. */
const isNoun =
  /^\p{L}+(?:en|et|erne|ene)$|^(?:\d|hvem|hvad|hvor|historien?|husk|obs|nb|ps|pkt|punkt|tema|titel|emne|til|dato|sted|kl|spørgsmål|svar|samme|ditto|besked|bord|seddel|kort|hus|runde|eventuelt|evt|til stede|afbud|næste|første|anden|tredje|sidste|tekst|ref|referat|skema|felt|funktion|stilling|navn|oplevelse|opfølgning|kommentar|rettelse|bidrag|melder)(?!\p{L})/iu;

/** A name from its first name on: `Plejefar Hardy`, `Først Anja`; empty for what begins with none. */
export function ownName(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex(
    (word) => isGivenName(word.replace(/['’]?s?$/u, '')) || isGivenName(word),
  );
  if (from < 0) return '';
  const own = words.slice(from);
  const last = own.at(-1) ?? '';
  // “Så kom Annas”: whose it is.
  return own.length === 1 && !isGivenName(last) ? last.replace(/['’]?s$/u, '') : own.join(' ');
}

export function firstOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** `ANNA HOLM` as people write it; initials stay. */
function spelt(text: string): string {
  const shouts = !/\p{Ll}{2}/u.test(text) && /\p{Lu}{5}/u.test(text);
  if (!shouts && !/^\p{Lu}{4,}(?:\s\p{Lu}|$)/u.test(text)) return text;
  return text.replace(
    /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
