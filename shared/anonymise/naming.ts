import type { KnownWord } from './known-word.ts';
import { beginsWithCapital } from './sign-class.ts';
import type { Token } from './tokens.ts';

const hint = /hed|kald|kendt|navn|døbt|alias/i;
/** Whether a word may be one of those that say what somebody is called. */
export const mayName = (word: string): boolean => hint.test(word);

const between = `(?: (?:for|bare|stadig|altid|var|er|også|nu|kun|i dag|mest|alle|de andre))*`;
const whom = `(?:ham|hende|dig|mig|sig|os|dem|jer|ham her|drengen|pigen|manden)`;
/** Behind these stands what somebody is called, with a capital. */
const naming = new RegExp(
  String.raw`(?<!\p{L})(?:hedder|hed|kald(?:er|es|et|t|te|tes)(?: (?:vi |de |alle )?${whom})?|(?:øge|kæle|kalde|dæk|til)navn(?:et)?|(?:under|lystrer) navnet|døbt|alias|(?:bedre|også|mest|kun) kendt som)${between}:? [»"”“'’]?$`,
  'iu',
);
/** Behind these in small letters too: `de kalder ham tudse`, `jeg hedder sol`. */
const namingOne = new RegExp(
  String.raw`(?<!\p{L})(?:kald(?:er|te|t) ${whom}(?: for| bare| altid)*|(?:jeg|han|hun|der|som) (?:hedder|hed|kaldes)|(?:hedder|hed) (?:han|hun)|(?:øge|kæle)navn(?:et)? (?:er|var)) [»"”“'’]?$`,
  'iu',
);
/** So far back, in UTF-16 units, does somebody look for who is called so. */
const reach = 45;

/** `Kaktus, som han nu kalder sig` */
const namedBehind =
  /^,? (?:som (?:han|hun|de|vi|alle|folk|man|kollegerne|vennerne)(?: \p{L}+){0,2} kald(?:er|te)|kald(?:er|te) (?:han|hun|de|vi|alle|folk|man) (?:sig|ham|hende))(?!\p{L})/iu;

const neither = () => false;

/** Tells of each word of a text whether what stands beside it says that somebody is called so. */
export function namingIn(
  text: string,
  tokens: readonly Token[],
  known: readonly KnownWord[],
): (token: Token) => boolean {
  const hints = tokens.filter((_, index) => known[index]?.mayName === true);
  if (hints.length === 0) return neither;
  return ({ text: word, start, end }) => {
    if (!hints.some((own) => own.end > start - reach && own.start < end + reach)) return false;
    if (namedBehind.test(text.slice(end, end + reach))) return true;
    const before = text.slice(Math.max(0, start - reach), start);
    return (beginsWithCapital(word) ? naming : namingOne).test(before);
  };
}
