import { findIdentifiers } from '../../shared/anonymise/find-identifiers.ts';
import { approvalReasons } from '../../shared/approval/approval-reasons.ts';
import type { Command } from '../library/command.ts';
import type { Library } from '../library/library.ts';
import { storyIn } from '../library/story-in.ts';
import type { ApprovalService } from './service.ts';
import { ServiceError } from './service-error.ts';

/** The part of the service that is about approving, on whatever library is open by then. */
export function approvalService(
  library: () => Pick<Library, 'state'>,
  apply: (command: Command) => Promise<null>,
): ApprovalService {
  return {
    check: async ({ texts }) => texts.map(findIdentifiers),
    readiness: async ({ ids }) =>
      ids.map((id) => ({
        id,
        missing: approvalReasons(storyIn(library().state, id)).length,
      })),
    reasons: async ({ id }) => approvalReasons(storyIn(library().state, id)),
    async approve({ ids, by, isRead }) {
      // Nobody but a person can vouch for names, places and rare details.
      if (!isRead) throw new ServiceError({ code: 'bad-argument', fields: ['isRead'] });
      return apply({ type: 'approve-stories', ids, by, at: new Date().toISOString() });
    },
  };
}
