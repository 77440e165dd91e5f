import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { useMessages } from '../../ui/messages-context.ts';

/** How many originals a rule would erase at once, and what the answer means. */
export type EraseDueDialogProps = {
  readonly count: number;
  readonly onAnswer: (isAccepted: boolean) => void;
};

/** Asks before a rule erases what is there already. */
export function EraseDueDialog({ count, onAnswer }: EraseDueDialogProps) {
  const { erasing } = useMessages().houseRules;
  return (
    <Dialog title={erasing.title(count)} onClose={() => onAnswer(false)}>
      <p>{erasing.text(count)}</p>
      <DialogActions>
        <Button onClick={() => onAnswer(false)}>{erasing.keep}</Button>
        <Button look="main" onClick={() => onAnswer(true)}>
          {erasing.accept}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
