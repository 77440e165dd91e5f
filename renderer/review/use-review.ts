import { useCallback, useMemo } from 'react';
import { type FindingGroup, writtenForms } from '../../shared/anonymise/groups/finding-group.ts';
import { groupFindings } from '../../shared/anonymise/groups/group-findings.ts';
import { type FindingVerdict, verdictOn } from '../../shared/domain/decide-findings.ts';
import type { DecidedFinding, Review } from '../../shared/domain/review.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { useCall } from '../bridge/use-call.ts';
import { type CheckedStory, nothingChecked } from '../check/findings-context.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Keeps what a person says of something found. */
export type Decide = (decision: {
  findings: DecidedFinding[];
  verdict: FindingVerdict;
}) => Promise<CallOutcome<null>>;

/** What was found in a story by what has been decided of it. */
export interface ReviewedFindings {
  /** What nobody has decided about, to be marked in the text. */
  readonly checked: CheckedStory;
  readonly open: readonly FindingGroup[];
  readonly decided: readonly FindingGroup[];
  readonly decide: (group: FindingGroup, verdict: FindingVerdict) => void;
}

/** Groups what was found, and says in the status line what was decided. */
export function useReview(
  checked: CheckedStory = nothingChecked,
  review: Review,
  keep: Decide,
): ReviewedFindings {
  const { reviewing } = useMessages();
  const { run } = useCall(
    ({ group, verdict }: { readonly group: FindingGroup; readonly verdict: FindingVerdict }) =>
      keep({ findings: writtenForms(group).map((text) => ({ text, type: group.type })), verdict }),
    (_, { group, verdict }) =>
      verdict === 'open' ? reviewing.saidOpen(group.name) : reviewing.saidKept(group.name),
  );
  const decide = useCallback(
    (group: FindingGroup, verdict: FindingVerdict) => run({ group, verdict }),
    [run],
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
  return { ...sorted, decide };
}
