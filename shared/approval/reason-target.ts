import type { Finding } from '../anonymise/finding.ts';
import type { TextPlace } from '../domain/story-texts.ts';
import type { ApprovalReason } from './approval-reasons.ts';

/** A place in a story that a person is led to, and what stands there, where it is something found. */
export interface StoryTarget {
  readonly place: TextPlace;
  readonly finding?: Finding;
  /** One of several questions that stand together in that place. */
  readonly part?: 'consent';
}

/** Where a reason against approving is mended; null where it is not in the story's fields. */
export function reasonTarget(reason: ApprovalReason): StoryTarget | null {
  switch (reason.code) {
    case 'title-missing':
      return { place: { field: 'title' } };
    case 'text-missing':
      return { place: { field: 'body' } };
    case 'archived':
    case 'second-reader':
      return null;
    case 'identifier':
      return { place: reason.place, finding: reason.finding };
    case 'original':
      return { place: reason.place };
    case 'contributor-consent':
      return { place: { field: 'contributors', index: reason.index }, part: 'consent' };
    case 'citizen-consent':
      return { place: { field: 'citizenConsent' } };
    case 'media-unanswered':
    case 'alt-missing':
      return { place: { field: 'media', index: reason.index } };
  }
}
