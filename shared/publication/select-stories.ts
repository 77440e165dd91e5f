import type { Collection } from '../domain/collection.ts';
import { consentReaches, type Scope } from '../domain/consent.ts';
import type { Story } from '../domain/story.ts';
import { identifierReasons } from './identifier-reasons.ts';
import type { WithholdingReason } from './withholding-reason.ts';

export interface WithheldStory {
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly WithholdingReason[];
}

export interface Selection {
  readonly chosen: readonly Story[];
  readonly withheld: readonly WithheldStory[];
}

/**
 * The stories that may be published in a scope: approved ones to which every consent reaches, in
 * the collection's order or, without a collection, the newest first. Without a collection only
 * approved stories are considered, so that an inbox is not listed as withheld.
 */
export function selectStories(
  stories: readonly Story[],
  scope: Scope,
  collection: Collection | null,
): Selection {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const candidates =
    collection === null
      ? newestFirst(stories.filter((story) => story.status === 'approved' && !story.archived))
      : collection.stories.map((id) => byId.get(id) ?? id);

  const chosen: Story[] = [];
  const withheld: WithheldStory[] = [];
  for (const candidate of candidates) {
    if (typeof candidate === 'string') {
      withheld.push({ id: candidate, title: '', reasons: [{ code: 'story-missing' }] });
      continue;
    }
    const reasons = withholdingReasons(candidate, scope);
    if (reasons.length === 0) chosen.push(candidate);
    else withheld.push({ id: candidate.id, title: candidate.title, reasons });
  }
  return { chosen, withheld };
}

/** Every reason why a story may not be shown in a scope; empty where it may. */
export function withholdingReasons(story: Story, scope: Scope): readonly WithholdingReason[] {
  const reasons: WithholdingReason[] = [];
  if (story.status !== 'approved') reasons.push({ code: 'not-approved' });
  if (story.archived) reasons.push({ code: 'archived' });
  for (const contributor of story.contributors) {
    if (!consentReaches(contributor.consent, scope)) {
      reasons.push({ code: 'contributor-consent', name: contributor.name, scope });
    }
  }
  if (!consentReaches(story.citizenConsent, scope))
    reasons.push({ code: 'citizen-consent', scope });
  return [...reasons, ...identifierReasons(story)];
}

function newestFirst(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => {
    const byDate = (b.date || b.createdAt).localeCompare(a.date || a.createdAt);
    return byDate === 0 ? b.id.localeCompare(a.id) : byDate;
  });
}
