import type { Span } from '../finding.ts';
import { spansOf } from './spans-of.ts';

/** Endings that a Danish text is likely to name; with them an address is told from two sentences. */
const endings =
  'dk|com|org|net|nu|eu|info|io|de|se|no|fi|gl|fo|me|tv|app|gg|be|pl|co|uk|blog|online|shop|site|xyz|page|social|link|dev';

const rest = String.raw`[^\s<>"”“»«)\]]*[^\s<>"”“»«)\].,;:!?*_]`;
const pattern = new RegExp(
  [
    String.raw`\b(?:https?|ftp):\/\/${rest}`,
    String.raw`(?<![\p{L}\p{N}@.])www\.${rest}`,
    String.raw`(?<![\p{L}\p{N}@._-])(?:[\p{Ll}\p{N}][\p{Ll}\p{N}-]*\.)+(?:${endings})(?![\p{L}\p{N}_-]|\.\p{L})(?:\/(?:${rest})?)?`,
  ].join('|'),
  'gu',
);

/** Addresses of the web, with or without `https://`. */
export function findUrls(text: string): readonly Span[] {
  if (!/\.\p{L}|:\/\//u.test(text)) return [];
  return spansOf(text, pattern, { type: 'URL', certainty: 'found', reason: 'form' });
}
