import { ending, type Setting, type Wording } from './setting.ts';

/** What a thing is called instead of its name. */
export interface Noun {
  readonly article: 'en' | 'et';
  /** `skole`, `mindre by`. */
  readonly bare: string;
  /** `skolen`. */
  readonly definite: string;
  /** What follows when it is first met: `i Nordjylland`. */
  readonly rest?: string;
  /** Which of its kind it is in the story: 1 for the first. */
  readonly order?: number;
  /** How it is brought in where that tells it apart without a number: `en større by på Fyn`. */
  readonly first?: string;
}

/** `dreng drengen` of the common gender, `et barn barnet` of the neuter. */
export function nounOf(words: string): Noun {
  const isNeuter = words.startsWith('et ');
  const [bare = '', definite = ''] = words.replace(/^et /u, '').split(' ');
  return { article: isNeuter ? 'et' : 'en', bare, definite };
}

const ordinals = ['', '', 'anden', 'tredje'];

/** `anden`, and `andet` of the neuter. */
export function ordinalOf({ article, order = 1 }: Noun): string {
  return order === 2 && article === 'et' ? 'andet' : (ordinals[order] ?? '');
}

/** `en skole`, `en anden skole`. */
export function indefinite(noun: Noun): string {
  if (noun.first !== undefined) return noun.first;
  return [noun.article, ordinalOf(noun), noun.bare, noun.rest]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

/** `skolen`, `den anden skole`. */
export function definite(noun: Noun): string {
  const ordinal = ordinalOf(noun);
  return ordinal === '' ? noun.definite : `${theOf(noun)} ${ordinal} ${lastWord(noun)}`;
}

/** `en mindre by` is spoken of as `den anden by`. */
const lastWord = ({ bare }: Noun) => bare.split(' ').at(-1) ?? bare;
const theOf = ({ article }: Noun) => (article === 'en' ? 'den' : 'det');

/**
 * A noun as the first of its kind that nobody else in the story is, or as what this thing was called before; null where there
 * are three others: more of them nobody could tell apart.
 * @param taken what other things of the story are called.
 * @param own what this one was called before.
 */
export function orderedNoun(
  noun: Noun,
  taken: readonly string[],
  own: readonly string[],
): Noun | null {
  const all = [1, 2, 3].map((order) => ({ ...noun, order }));
  const known = all.find((one) => own.includes(definite(one)));
  return known ?? all.find((one) => !taken.includes(definite(one))) ?? null;
}

/** Adjectives as they stand behind an article or a possessive: written down by the authors. */
export const adjectives = String.raw`(?:gamle|lille|store|nye|unge|glade|søde|kære|stakkels|dygtige|lokale|nærmeste|ældste|yngste|mindste|største|bedste|værste|første|sidste|næste|tidligere|nuværende|kommende|modige|generte|stille|vrede|triste|trætte|raske|syge|kloge|frække|varme|kolde|smukke|dejlige|hyggelige|kendte|private|kommunale|rolige|travle|sure|flinke|rare|trofaste|bange|eneste|egen|eget|ældre|yngre|[\p{L}\d]*-?årige)`;

const withArticle = ending(
  String.raw`(?:(?<article>den|det)\s(?<adjective>${adjectives})|(?<alone>den))\s`,
);
const greeting = ending(String.raw`(?:kære|hej)\s`);
const whole = ending(String.raw`hele\s`);
const compound = /^-(?<head>\p{Ll}{3,})/u;

/**
 * A noun as its sentence asks for it: without an article of its own behind one with an adjective, definite behind
 * `hele` and when it is met again. Of a compound its last part is left.
 */
export function nounPhrase(noun: Noun, { before, behind, isAgain }: Setting): Wording {
  const head = compound.exec(behind)?.groups?.head;
  if (head !== undefined) return { to: head, tail: `-${head}` };
  const led = withArticle.exec(before);
  if (led !== null) {
    const { article = '', adjective = '', alone = '' } = led.groups ?? {};
    const the = /^D/u.test(article + alone) ? theOf(noun).replace('d', 'D') : theOf(noun);
    return {
      lead: led[0],
      prefix: adjective === '' ? `${the} ` : `${the} ${adjective} `,
      to: lastWord(noun),
    };
  }
  if (greeting.test(before)) return { to: lastWord(noun) };
  const isKnown = isAgain || whole.test(before);
  return { to: isKnown ? definite(noun) : indefinite(noun) };
}
