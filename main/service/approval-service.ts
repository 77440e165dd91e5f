import { findIdentifiers } from '../../shared/anonymise/find-identifiers.ts';
import type { Finding } from '../../shared/anonymise/finding.ts';
import { approvalReasons } from '../../shared/approval/approval-reasons.ts';
import { openFindings } from '../../shared/approval/placed-findings.ts';
import { storyTexts } from '../../shared/domain/story-texts.ts';
import type { Command } from '../library/commands/command.ts';
import { storyIn } from '../library/commands/story-in.ts';
import type { Library } from '../library/library.ts';
import type { StoryTraces } from '../library/traces/story-traces.ts';
import type { ApprovalService } from './service.ts';
import { ServiceError } from './service-error.ts';

/** Everything that can identify a person in each of the texts of one story. */
export type FindEverything = (texts: readonly string[]) => Promise<readonly (readonly Finding[])[]>;

/** The part of the service that is about approving, on whatever library is open by then. */
export function approvalService(
  library: () => Pick<Library, 'state'> & { readonly traces: Pick<StoryTraces, 'reasonsAgainst'> },
  apply: (command: Command) => Promise<null>,
  findEverything: FindEverything,
  onApproved: () => Promise<void> = async () => undefined,
): ApprovalService {
  const reasonsAgainst = async (id: string) => {
    const story = storyIn(library().state, id);
    return [...approvalReasons(story), ...(await library().traces.reasonsAgainst(story))];
  };
  return {
    check: async ({ texts, depth }) =>
      depth === 'form' ? texts.map(findIdentifiers) : findEverything(texts),
    readiness: ({ ids }) =>
      Promise.all(
        ids.map(async (id) => {
          const story = storyIn(library().state, id);
          const texts = storyTexts(story);
          const found = await findEverything(texts.map(({ text }) => text));
          const missing = (await reasonsAgainst(id)).length;
          return { id, missing, open: openFindings(texts, found, story.review).length };
        }),
      ),
    reasons: ({ id }) => reasonsAgainst(id),
    async approve({ ids, by, isRead }) {
      // Nobody but a person can vouch for names, places and rare details.
      if (!isRead) throw new ServiceError({ code: 'bad-argument', fields: ['isRead'] });
      await apply({ type: 'approve-stories', ids, by, at: new Date().toISOString() });
      await onApproved();
      const { stories } = library().state;
      const approved = ids.filter((id) => stories.get(id)?.status === 'approved').length;
      return { approved, read: ids.length - approved };
    },
  };
}
