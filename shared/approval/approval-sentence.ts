import type { TextPlace } from '../domain/story-texts.ts';
import type { Messages } from '../messages/messages.ts';
import type { ApprovalReason } from './approval-reasons.ts';

/** A reason against approving as a sentence that says what stands where. */
export function approvalSentence(reason: ApprovalReason, { reasons, domain }: Messages): string {
  const { approval } = reasons;
  switch (reason.code) {
    case 'title-missing':
      return approval.titleMissing;
    case 'text-missing':
      return approval.textMissing;
    case 'archived':
      return approval.archived;
    case 'identifier': {
      const { finding, place } = reason;
      return approval.identifier(
        domain.findings[finding.type],
        finding.text,
        placeName(place, domain),
      );
    }
    case 'original':
      return approval.original(reason.text, placeName(reason.place, domain));
    case 'contributor-consent':
      return approval.contributorConsent(reason.name);
    case 'citizen-consent':
      return approval.citizenConsent;
    case 'second-reader':
      return approval.secondReader(reason.by);
    case 'media-unanswered':
      return approval.mediaUnanswered(reason.index + 1);
    case 'alt-missing':
      return approval.altMissing(reason.index + 1);
  }
}

function placeName(place: TextPlace, domain: Messages['domain']): string {
  const name = `”${domain.fields[place.field]}”`;
  return 'index' in place ? `${name} (${place.index + 1})` : name;
}
