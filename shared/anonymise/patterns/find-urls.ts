import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import { type SearchedText, signBit } from './searched-text.ts';
import { type Near, type Search, spansOf } from './spans-of.ts';

/** Endings that a Danish text is likely to name; with them an address is told from two sentences. */
const endings =
  'dk|com|org|net|nu|eu|info|gl|fo|app|gg|pl|uk|blog|online|shop|xyz|dev|example|test|invalid';
/** Endings that are Danish words too: with a path behind them only. */
const wordEndings = 'de|se|no|me|be|so|io|fi|tv|co|link|page|social|site';

const rest = String.raw`[^\s<>"”“»«)\]]*[^\s<>"”“»«)\].,;:!?*_]`;
const pattern = latinPattern(
  [
    String.raw`\b(?:https?|ftp):\/\/${rest}`,
    String.raw`(?<![\p{L}\p{N}@.])www\.${rest}`,
    String.raw`(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:${endings})(?![\p{L}\p{N}_-]|\.\p{L})(?:\/(?:${rest})?)?`,
    String.raw`(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:${endings}|${wordEndings})\/${rest}`,
    // Any ending with a path behind it, where there is a word before
    String.raw`(?<![\p{L}\p{N}@._-])(?=[\p{N}-]*\p{L})(?:[\p{L}\p{N}-]{2,}\.)+[a-z]{2,6}\/${rest}`,
  ].join('|'),
  'gu',
);

const near: Near = {
  trigger: latinPattern(String.raw`\.[a-zæøå]{2}|://`, 'gi'),
  signs: signBit.joint,
  reach: 400,
};
const searches: readonly Search[] = [
  { pattern, near, kind: { type: 'URL', certainty: 'found', reason: 'form' } },
];

/** Addresses of the web, with or without `https://`. */
export function findUrls(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
