import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import { approvalSentence } from '../../shared/approval/approval-sentence.ts';
import { reasonTarget, type StoryTarget } from '../../shared/approval/reason-target.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './reason-list.module.css';

/** What stands in the way, and what choosing a reason means. */
export type ReasonListProps = {
  readonly reasons: readonly ApprovalReason[];
  readonly onGo: (target: StoryTarget) => void;
};

/** Reasons against approving as sentences, each of which leads to the place where it is mended. */
export function ReasonList({ reasons, onGo }: ReasonListProps) {
  const texts = useMessages();
  const lines = new Map(reasons.map((reason) => [approvalSentence(reason, texts), reason]));
  return (
    <ul className={style.reasons}>
      {[...lines].map(([sentence, reason]) => {
        const target = reasonTarget(reason);
        return (
          <li key={sentence}>
            {target === null ? (
              sentence
            ) : (
              <button type="button" onClick={() => onGo(target)}>
                {sentence}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
