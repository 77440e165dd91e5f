import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import { type SearchedText, signBit } from './searched-text.ts';
import { type Near, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

/** The usual form of an address (RFC 5322's dot-atom, with the letters that Danes type), and `name (at) place`. */
const pattern = latinPattern(
  String.raw`(?<![\p{L}\p{N}._%+'-])['._-]*(?<it>[\p{L}\p{N}._%+'-]+\s?(?:@|[([] ?(?:@|at|snabel-?a) ?[)\]]| snabel-?a )\s?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})`,
  'dgiu',
);

/** Spelt out, or with a space where none belongs. */
const spelt = latinPattern(
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+ ?(?:@|[([](?:at|a|snabel-?a)[)\]]| at |[ -]snabel-?a[ -]) ?[\p{L}\p{N}-]+(?: ?(?:\.|[([](?:dot|punktum|prik)[)\]]| punktum | dot | prik ) ?[\p{L}\p{N}-]+)* ?(?:\.|[([](?:dot|punktum|prik)[)\]]| punktum | dot | prik ) ?(?:dk|com|org|net|eu|nu|me|no|se|de)(?!\p{L})`,
  'giu',
);

/** `svært at sove. De siger`, `godt at se. nu går jeg`: a sentence ends, and a word begins the next. */
const nextSentence = / at [^@]*\. (?:nu|de|se|me|no)$/i;

/** `hun hedder @anna.og.kaj`: a user name behind a word, where no country or other end of an address follows. */
const isUserName = (whole: string) =>
  /\s@\S/.test(whole) && !/\.(?:dk|com|org|net|eu|nu|me|no|se|de|info)$/i.test(whole);

const nearSign: Near = {
  trigger: latinPattern('@|snabel|[([] ?at', 'gi'),
  signs: signBit.at | signBit.opening,
  word: wordKind(/snabel/i),
  reach: 120,
};
/** `at` is a common word, and the end of an address is not. */
const nearEnd: Near = {
  trigger: latinPattern(
    String.raw`(?:[.)\]]|punktum|prik|dot) ?(?:dk|com|org|net|eu|nu|me|no|se|de)(?![a-zæøå])`,
    'gi',
  ),
  word: wordKind(/(?:^|punktum|prik|dot)(?:dk|com|org|net|eu|nu|me|no|se|de)$/i),
  reach: 120,
};

const kind = { type: 'EMAIL', certainty: 'found', reason: 'form' } as const;
const searches: readonly Search[] = [
  { pattern, near: nearSign, kind, isIt: ([whole]) => !isUserName(whole) },
  { pattern: spelt, near: nearEnd, kind, isIt: ([whole]) => !nextSentence.test(whole) },
];

/** E-mail addresses. */
export function findEmails(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
