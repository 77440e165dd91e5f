import type { Messages } from '../messages/messages.ts';
import type { WithholdingReason } from './withholding-reason.ts';

/** Why a story is held back, as a sentence. */
export function withholdingSentence(
  reason: WithholdingReason,
  { reasons, domain }: Messages,
): string {
  const { withholding } = reasons;
  switch (reason.code) {
    case 'not-approved':
      return withholding.notApproved;
    case 'archived':
      return withholding.archived;
    case 'story-missing':
      return withholding.storyMissing;
    case 'contributor-consent':
      return withholding.contributorConsent(reason.name, domain.scopes[reason.scope]);
    case 'citizen-consent':
      return withholding.citizenConsent(domain.scopes[reason.scope]);
    case 'identifier':
      return withholding.identifier(reason.text);
  }
}
