import { useCallback, useEffect, useState } from 'react';
import type { FindingGroup } from '../../shared/anonymise/groups/finding-group.ts';
import { groupKey, thingOf } from './group-key.ts';
import type { Proposal, ReviewActs } from './review-acts.ts';

/** Where nothing is proposed, a person writes it. */
const nothing: Proposal = { text: '', sample: null };

/**
 * What may stand in each group's place: undefined until it is known, empty where nothing is proposed or
 * the proposal cannot be had, so that a person writes it.
 */
export function useProposals(
  groups: readonly FindingGroup[],
  propose: ReviewActs['propose'],
): (group: FindingGroup) => Proposal | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, Proposal>>(new Map());
  useEffect(() => {
    let isLate = false;
    if (groups.length === 0) return;
    void propose(groups.map(thingOf)).then((answer) => {
      if (isLate) return;
      const texts = answer.ok ? answer.value : [];
      setKnown(new Map(groups.map((group, index) => [groupKey(group), texts[index] ?? nothing])));
    });
    return () => {
      isLate = true;
    };
  }, [groups, propose]);
  return useCallback((group) => known.get(groupKey(group)), [known]);
}
