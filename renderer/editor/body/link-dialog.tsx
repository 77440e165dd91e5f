import { type FormEvent, type RefObject, useId, useState } from 'react';
import { useMessages } from '../../ui/messages-context.ts';
import { linkAddress } from './link-address.ts';
import style from './link-dialog.module.css';

/** The address there is, and what to do with a new one. */
export type LinkDialogProps = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly address: string;
  readonly onInsert: (address: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Asks for an address, and says so when a story may not point there. */
export function LinkDialog({ dialog, address, onInsert, onRemove, onClose }: LinkDialogProps) {
  const { link } = useMessages().editor;
  const id = useId();
  const [typed, setTyped] = useState(address);
  const [isRefused, setRefused] = useState(false);
  const close = () => dialog.current?.close();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const meant = linkAddress(typed);
    setRefused(!meant);
    if (!meant) return;
    close();
    onInsert(meant);
  };
  return (
    <dialog ref={dialog} className={style.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{link.title}</h2>
        <label htmlFor={`${id}-address`}>{link.address}</label>
        <input
          id={`${id}-address`}
          value={typed}
          inputMode="url"
          spellCheck={false}
          aria-invalid={isRefused}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-hint`} data-refused={isRefused} aria-live="polite">
          {isRefused ? link.unsafe : link.hint}
        </p>
        <div className={style.actions}>
          <button type="submit">{link.insert}</button>
          <button type="button" onClick={close}>
            {link.cancel}
          </button>
          {address !== '' && (
            <button
              type="button"
              onClick={() => {
                close();
                onRemove();
              }}
            >
              {link.remove}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
