import type { FindingGroup } from '../../shared/anonymise/groups/finding-group.ts';
import { verdictOn } from '../../shared/domain/decide-findings.ts';
import type { Review } from '../../shared/domain/review.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './review-list.module.css';

/** What has been decided, and what taking a decision back means. */
export type DecidedGroupsProps = {
  readonly groups: readonly FindingGroup[];
  readonly review: Review;
  readonly onTakeBack: (group: FindingGroup) => void;
};

/** What was decided, folded away, each with the way back. */
export function DecidedGroups({ groups, review, onTakeBack }: DecidedGroupsProps) {
  const { reviewing } = useMessages();
  if (groups.length === 0) return null;
  const said = ({ places: [first] }: FindingGroup) => {
    const verdict = first === undefined ? 'open' : verdictOn(review, first.finding);
    return verdict === 'open' ? '' : reviewing.verdicts[verdict];
  };
  return (
    <details className={style.decided}>
      <summary>{reviewing.decided(groups.length)}</summary>
      <ul>
        {groups.map((group) => (
          <li key={`${group.type} ${group.name} ${said(group)}`}>
            <span>
              <strong>{group.name}</strong> {said(group)}
            </span>
            <ChangingButton look="quiet" onClick={() => onTakeBack(group)}>
              {reviewing.takeBack}
              <span className="visually-hidden">{reviewing.takeBackOf(group.name)}</span>
            </ChangingButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
