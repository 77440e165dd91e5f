import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { ReasonList } from '../approve/reason-list.tsx';
import { Button } from '../ui/button.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './approval-gate.module.css';

/** What still stands in the way, and what choosing a reason means. */
export type ApprovalGateProps = {
  readonly reasons: readonly ApprovalReason[];
  readonly onGo: (target: StoryTarget) => void;
  readonly onReview: () => void;
  /** Leads to the message, where the program is in doubt of something; null where it is not. */
  readonly onLook: (() => void) | null;
  /** Leads to the title, where it is only how the text begins; null where somebody gave it one. */
  readonly onName: (() => void) | null;
};

/** A quiet list of what is left before a person may approve the story. */
export function ApprovalGate({ reasons, onGo, onReview, onLook, onName }: ApprovalGateProps) {
  const { cutting, reading, reviewing } = useMessages();
  const { gate } = reading;
  return (
    <section className={style.gate} aria-labelledby="gate">
      <h2 id="gate">{gate.title}</h2>
      {onLook !== null && (
        <div className={style.look}>
          <p>
            <strong>{cutting.unsure.mark}:</strong> {gate.unsure}
          </p>
          <Button onClick={onLook}>{gate.look}</Button>
        </div>
      )}
      {onName !== null && (
        <div className={style.look}>
          <p>{gate.beginning}</p>
          <ChangingButton onClick={onName}>{gate.name}</ChangingButton>
        </div>
      )}
      {reasons.length === 0 ? <p>{gate.ready}</p> : <ReasonList reasons={reasons} onGo={onGo} />}
      <ChangingButton onClick={onReview}>{reviewing.open}</ChangingButton>
    </section>
  );
}
