import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './new-collection-dialog.module.css';

/** How many stories it begins with, what to do with its title, and the way out. */
export type NewCollectionDialogProps = {
  readonly storyCount: number;
  readonly onAccept: (title: string) => void;
  readonly onClose: () => void;
};

/** Asks what a new collection is called. */
export function NewCollectionDialog({ storyCount, onAccept, onClose }: NewCollectionDialogProps) {
  const { naming } = useMessages().collections;
  const [title, setTitle] = useState('');
  const id = useId();
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') onAccept(title.trim());
  };
  return (
    <Dialog title={naming.title} onClose={onClose}>
      <form className={style.form} onSubmit={accept}>
        <label htmlFor={id}>{naming.label}</label>
        <input
          id={id}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <p id={`${id}-hint`}>
          {naming.hint} {storyCount > 0 && naming.withStories(storyCount)}
        </p>
        <DialogActions>
          <Button onClick={onClose}>{naming.cancel}</Button>
          <Button look="main" type="submit" disabled={title.trim() === ''}>
            {naming.accept}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
