import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ApproveForm } from './approve-form.tsx';
import { OpenFindings } from './open-findings.tsx';
import { ReasonList } from './reason-list.tsx';

/** The story's title, what stands in the way, and what each way out means. */
export type ApproveDialogProps = {
  readonly title: string;
  readonly reasons: readonly ApprovalReason[];
  /** How many findings are left to a person's judgement; undefined until counted, null where that failed. */
  readonly open: number | null | undefined;
  /** Who reads it besides, where two have to; empty where one is enough. */
  readonly readers: string;
  /** Why somebody of a name cannot approve it; empty where they can. */
  readonly refusalOf: (by: string) => string;
  readonly isBusy: boolean;
  readonly onApprove: (by: string) => void;
  readonly onGo: (target: StoryTarget) => void;
  /** Leads to those findings. */
  readonly onReview: () => void;
  readonly onClose: () => void;
};

/** Asks who approves a story and for their word on it; where it is too early, says why and leads there. */
export function ApproveDialog(props: ApproveDialogProps) {
  const { title, reasons, open, readers, refusalOf, isBusy, onApprove, onGo, onReview, onClose } =
    props;
  const { approving, list, reviewing } = useMessages();
  if (reasons.length > 0) {
    return (
      <Dialog title={approving.notYet} onClose={onClose}>
        <p>{approving.leads}</p>
        <ReasonList reasons={reasons} onGo={onGo} />
        <DialogActions>
          <Button onClick={onClose}>{approving.close}</Button>
          {reasons.some(({ code }) => code === 'identifier' || code === 'original') && (
            <Button look="main" onClick={onReview}>
              {reviewing.open}
            </Button>
          )}
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={approving.title(title || list.untitled)} onClose={onClose}>
      <ApproveForm
        vow={approving.read}
        refusalOf={refusalOf}
        isBusy={isBusy}
        wait={open === undefined ? approving.check.names.coming : ''}
        onSend={onApprove}
        onClose={onClose}
      >
        {readers !== '' && <p>{readers}</p>}
        {open === null && <p role="alert">{approving.check.names.failed}</p>}
        {(open ?? 0) > 0 && <OpenFindings count={open ?? 0} onReview={onReview} />}
      </ApproveForm>
    </Dialog>
  );
}
