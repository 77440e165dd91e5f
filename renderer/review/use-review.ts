import { useCallback, useMemo } from 'react';
import { type FindingGroup, writtenForms } from '../../shared/anonymise/groups/finding-group.ts';
import { groupFindings } from '../../shared/anonymise/groups/group-findings.ts';
import { type FindingVerdict, verdictOn } from '../../shared/domain/decide-findings.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { StoryContent } from '../../shared/domain/story.ts';
import { useCall } from '../bridge/use-call.ts';
import { type CheckedStory, nothingChecked } from '../check/findings-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { groupKey, thingOf } from './group-key.ts';
import type { ReviewActs } from './review-acts.ts';
import { useLeftGroups } from './use-left-groups.ts';

/** What was found in a story by what has been decided of it. */
export interface ReviewedFindings {
  /** What nobody has decided about, to be marked in the text. */
  readonly checked: CheckedStory;
  readonly open: readonly FindingGroup[];
  readonly decided: readonly FindingGroup[];
  readonly decide: (group: FindingGroup, verdict: FindingVerdict) => void;
  /** By what a person wrote; null takes what is proposed. */
  readonly replace: (group: FindingGroup, text: string | null) => void;
}

/**
 * Groups what was found, and says in the status line what became of it. A group that was acted on is
 * gone at once, and back when that failed or when it is found still in what the story became.
 */
export function useReview(
  story: StoryContent,
  checked: CheckedStory = nothingChecked,
  review: Review,
  acts: ReviewActs,
): ReviewedFindings {
  const { reviewing } = useMessages();
  const { isLeft, leave } = useLeftGroups(story, checked.story);
  const { run: runDecide } = useCall(
    ({ group, verdict }: { readonly group: FindingGroup; readonly verdict: FindingVerdict }) =>
      acts.decide({
        findings: writtenForms(group).map((text) => ({ text, type: group.type })),
        verdict,
      }),
    (_, { group, verdict }) =>
      verdict === 'open' ? reviewing.saidOpen(group.name) : reviewing.saidKept(group.name),
  );
  const { run: runReplace } = useCall(
    ({ group, text }: { readonly group: FindingGroup; readonly text: string | null }) =>
      leave(groupKey(group), () => acts.replace({ thing: thingOf(group), text })),
    (_, { group }) => reviewing.saidReplaced(group.name, group.places.length),
  );
  const decide = useCallback(
    (group: FindingGroup, verdict: FindingVerdict) => runDecide({ group, verdict }),
    [runDecide],
  );
  const replace = useCallback(
    (group: FindingGroup, text: string | null) => runReplace({ group, text }),
    [runReplace],
  );
  const sorted = useMemo(() => {
    const isOpen = ({ finding }: CheckedStory['all'][number]) =>
      verdictOn(review, finding) === 'open';
    const open = checked.all.filter(isOpen);
    return {
      checked: { ...checked, all: open },
      open: groupFindings(open),
      decided: groupFindings(checked.all.filter((placed) => !isOpen(placed))),
    };
  }, [checked, review]);
  const open = useMemo(
    () => sorted.open.filter((group) => !isLeft(groupKey(group))),
    [sorted.open, isLeft],
  );
  return { ...sorted, open, decide, replace };
}
