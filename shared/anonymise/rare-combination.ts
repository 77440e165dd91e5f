import type { Finding, FindingType } from './finding.ts';
import { suggestions } from './suggestions.ts';

/** What is told of somebody's health, in any form: the words of the field that few people share. */
const diagnosis =
  /(?<!\p{L})(?:autis(?:me|t)\p{L}*|adhd|aspergers?|skizofreni\p{L}*|epilepsi\p{L}*|bipolar\p{L}*|psykose\p{L}*|anoreksi\p{L}*|bulimi\p{L}*|ptsd|cerebral parese|spastiker\p{L}*|hjerneskade\p{L}*|sklerose\p{L}*|leukæmi\p{L}*|kræft\p{L}*|demen(?:t|s)\p{L}*|parkinson\p{L}*|tourettes?|ocd|borderline\p{L}*|udviklingshæmme\p{L}*|blind|døv)(?!\p{L})/iu;
const family =
  /(?<!\p{L})(?:tvilling\p{L}*|enebarn\p{L}*|plejebarn\p{L}*|plejefamilie\p{L}*|forældreløs\p{L}*|adoptere\p{L}*|enlig(?:e)? (?:mor|far)\p{L}*|(?:fire|fem|seks|syv|otte|ni|ti) (?:børn|søskende)|(?:mor|far|bror|søster)\p{L}* (?:døde|er død|begik|sidder i fængsel))(?!\p{L})/iu;

const places: ReadonlySet<FindingType> = new Set(['PLACE', 'ORG', 'ADDRESS']);
/** With a diagnosis, so many of age, place and family may fit one person: each halves those who are left, and more. */
const enough = 2;

/**
 * A diagnosis that stands in a story with an age, a place or a family that few have: each tells of many,
 * together of one. The diagnosis is what is worth a look, once a story.
 * @param found what was found in each text, in their order.
 */
export function withRareCombination(
  texts: readonly string[],
  found: readonly (readonly Finding[])[],
): readonly (readonly Finding[])[] {
  const all = found.flat();
  const beside = [
    all.some(({ type }) => type === 'AGE'),
    all.some(({ type }) => places.has(type)),
    texts.some((text) => family.test(text)),
  ].filter(Boolean);
  const at = texts.findIndex((text) => diagnosis.test(text));
  const match = diagnosis.exec(texts[at] ?? '');
  if (beside.length < enough || match === null) return found;
  const [start, end] = [match.index, match.index + match[0].length];
  if ((found[at] ?? []).some((finding) => finding.start < end && finding.end > start)) return found;
  const rare: Finding = {
    start,
    end,
    type: 'RARE',
    certainty: 'look',
    reason: 'combination',
    text: match[0],
    suggestion: suggestions.RARE,
  };
  return found.map((findings, index) =>
    index === at ? [...findings, rare].sort((a, b) => a.start - b.start) : findings,
  );
}
