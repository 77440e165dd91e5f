import { type FormEvent, useId, useState } from 'react';
import style from '../collections/new-collection-dialog.module.css';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';

/** Who is named now, and what naming somebody else means. */
export type AuthorDialogProps = {
  readonly name: string;
  readonly address: string;
  readonly onAccept: (name: string, address: string) => void;
  readonly onClose: () => void;
};

/** Asks who told a story. */
export function AuthorDialog(props: AuthorDialogProps) {
  const { onAccept, onClose } = props;
  const { author } = useMessages().cutting;
  const [name, setName] = useState(props.name);
  const [address, setAddress] = useState(props.address);
  const id = useId();
  const accept = (event: FormEvent) => {
    event.preventDefault();
    onAccept(name.trim(), address.trim());
  };
  return (
    <Dialog title={author.title} onClose={onClose}>
      <form className={style.form} onSubmit={accept}>
        <label htmlFor={id}>{author.name}</label>
        <input
          id={id}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <label htmlFor={`${id}-address`}>{author.address}</label>
        <input
          id={`${id}-address`}
          autoComplete="off"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
        <p id={`${id}-hint`}>{author.hint}</p>
        <DialogActions>
          <Button onClick={onClose}>{author.cancel}</Button>
          <Button look="main" type="submit">
            {author.accept}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
