import { type ContributorPart, contributorParts } from '../domain/contributor.ts';
import type { PublishedContributor } from '../publication/publication-model.ts';
import type { PrintWords } from './print-words.ts';

/** Who told, wrote and commented, in that order ("Fortalt af A og B · Kommenteret af C"), then the date. */
export function byline(
  contributors: readonly PublishedContributor[],
  date: string,
  words: PrintWords,
): string {
  const parts = contributorParts.map((part) => phrase(part, contributors, words));
  return [...parts, date].filter((text) => text !== '').join(' · ');
}

function phrase(
  part: ContributorPart,
  contributors: readonly PublishedContributor[],
  words: PrintWords,
): string {
  const names = contributors.filter((item) => item.part === part).map((item) => item.byline);
  const last = names.pop();
  if (last === undefined) return '';
  const all = names.length === 0 ? last : `${names.join(', ')} ${words.and} ${last}`;
  return `${words.by[part]} ${all}`;
}
