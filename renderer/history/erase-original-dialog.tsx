import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { CopyList } from './copy-list.tsx';

/** The story, whether it is still as it came, and what each way out means. */
export type EraseOriginalDialogProps = {
  readonly id: string;
  readonly title: string;
  readonly isInInbox: boolean;
  readonly onErase: () => void;
  readonly onClose: () => void;
};

/** Asks, by the story's name, before the one thing that cannot be undone. */
export function EraseOriginalDialog(props: EraseOriginalDialogProps) {
  const { id, title, isInInbox, onErase, onClose } = props;
  const { original } = useMessages().history;
  return (
    <Dialog title={original.ask(title)} onClose={onClose}>
      <p>
        <strong>{original.final}</strong> {original.what}
      </p>
      <p>{isInInbox ? original.isInbox : original.stays}</p>
      <CopyList id={id} />
      <DialogActions>
        <Button onClick={onClose}>{original.keep}</Button>
        <Button look="main" onClick={onErase}>
          {original.accept}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
