import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './paste-dialog.module.css';

/** What the text is for, and the way out. */
export type PasteDialogProps = {
  readonly onAccept: (text: string) => void;
  readonly onClose: () => void;
};

/** A field for a text from anywhere: a message, a note, a mail. */
export function PasteDialog({ onAccept, onClose }: PasteDialogProps) {
  const { pasting } = useMessages().importing;
  const [text, setText] = useState('');
  const id = useId();
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onAccept(text);
  };
  return (
    <Dialog title={pasting.title} onClose={onClose}>
      <form className={style.form} onSubmit={accept}>
        <label htmlFor={id}>{pasting.label}</label>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={9}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}-hint`}>{pasting.hint}</p>
        <DialogActions>
          <Button onClick={onClose}>{pasting.cancel}</Button>
          <Button look="main" type="submit" disabled={text.trim() === ''}>
            {pasting.accept}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
