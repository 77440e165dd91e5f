import { findIdentifiers } from '../anonymise/find-identifiers.ts';
import type { Finding } from '../anonymise/finding.ts';
import { isConsentInPlace } from '../domain/consent.ts';
import type { Story } from '../domain/story.ts';
import { storyTexts, type TextPlace } from '../domain/story-texts.ts';
import { stopsApproval } from './placed-findings.ts';

/** Why a story cannot be approved yet, as data; a sentence is made of it in the user's language. */
export type ApprovalReason =
  | { readonly code: 'title-missing' }
  | { readonly code: 'text-missing' }
  | { readonly code: 'archived' }
  | { readonly code: 'identifier'; readonly place: TextPlace; readonly finding: Finding }
  /** It stands in the story's original, and nobody has answered for it. */
  | { readonly code: 'original'; readonly place: TextPlace; readonly text: string }
  | { readonly code: 'contributor-consent'; readonly index: number; readonly name: string }
  | { readonly code: 'citizen-consent' }
  /** Two persons must have read the story, and this is the first one again. */
  | { readonly code: 'second-reader'; readonly by: string }
  | { readonly code: 'media-unanswered'; readonly index: number }
  | { readonly code: 'alt-missing'; readonly index: number };

/**
 * Everything that stands between a story and its approval; empty where a person may approve it.
 * The one gate for window, command line and demo.
 */
export function approvalReasons(story: Story): readonly ApprovalReason[] {
  const reasons: ApprovalReason[] = [];
  if (story.title.trim() === '') reasons.push({ code: 'title-missing' });
  if (story.body.trim() === '') reasons.push({ code: 'text-missing' });
  if (story.archived) reasons.push({ code: 'archived' });
  for (const { place, text } of storyTexts(story)) {
    for (const finding of findIdentifiers(text)) {
      if (stopsApproval(finding)) reasons.push({ code: 'identifier', place, finding });
    }
  }
  story.contributors.forEach(({ consent, name }, index) => {
    if (!isConsentInPlace(consent)) reasons.push({ code: 'contributor-consent', index, name });
  });
  if (!isConsentInPlace(story.citizenConsent)) reasons.push({ code: 'citizen-consent' });
  story.media.forEach((media, index) => {
    if (media.recognisable === 'unanswered') reasons.push({ code: 'media-unanswered', index });
    if (media.kind === 'image' && media.alt.trim() === '')
      reasons.push({ code: 'alt-missing', index });
  });
  return reasons;
}
