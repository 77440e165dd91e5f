import type { AnnouncedCount } from './announced-count.ts';
import { counted, type Feature, named } from './feature.ts';

/** A sentence that speaks of several stories, by the paragraph it stands in. */
export interface Announcement {
  readonly count: AnnouncedCount;
  readonly place: number;
}

const farthest = 4;
const place = named('announced ');
const placeOf = named('announced of ');

/**
 * What a paragraph is by a sentence above it that counts stories: which one below it, and whether there are
 * as many as it says, each perhaps with a title and something below them all.
 */
export function asAnnounced(
  { count, place: from }: Announcement,
  at: number,
  last: number,
): readonly Feature[] {
  const which = Math.min(farthest, at - from);
  const fit = fitOf(count, last - from);
  return [
    counted(which, named(fit, place)),
    counted(which, counted(Math.min(farthest, last - at), named(fit, placeOf))),
  ];
}

function fitOf(count: AnnouncedCount, paragraphs: number): string {
  if (count === 'some') return 'some ';
  if (paragraphs === count) return 'same ';
  if (paragraphs === count + 1) return 'one more ';
  if (paragraphs === count * 2) return 'twice ';
  return paragraphs < count ? 'fewer ' : 'more ';
}
