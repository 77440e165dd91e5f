import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './approve-form.module.css';
import { useApproverName } from './use-approver-name.ts';

/** What the person vouches for, what else must be in order, and what sending means. */
export type ApproveFormProps = {
  /** The sentence behind the tick. */
  readonly vow: string;
  /** What is missing besides name and tick; empty where nothing is. */
  readonly missing?: string;
  /** What is still being worked out and must be seen first; empty where nothing is. */
  readonly wait?: string;
  /** Why somebody of a name cannot approve; empty where they can. */
  readonly refusalOf?: (by: string) => string;
  readonly isBusy: boolean;
  readonly onSend: (by: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** A name, and a tick for what no program is sure to find; says what is missing where it is missing. */
export function ApproveForm(props: ApproveFormProps) {
  const { vow, missing = '', wait = '', refusalOf, isBusy, onSend, onClose, children } = props;
  const { approving } = useMessages();
  const id = useId();
  const [remembered, remember] = useApproverName();
  const [problem, setProblem] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const tick = useRef<HTMLInputElement>(null);
  useEffect(() => {
    (name.current?.value === '' ? name : tick).current?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const by = name.current?.value.trim() ?? '';
    if (missing !== '') return setProblem(missing);
    if (by === '') {
      name.current?.focus();
      return setProblem(approving.byMissing);
    }
    const refusal = refusalOf?.(by) ?? '';
    if (refusal !== '') {
      name.current?.select();
      return setProblem(refusal);
    }
    if (tick.current?.checked !== true) {
      tick.current?.focus();
      return setProblem(approving.readMissing);
    }
    if (wait !== '') return setProblem(wait);
    remember(by);
    onSend(by);
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      {children}
      <label htmlFor={`${id}-by`} className={style.label}>
        {approving.by}
      </label>
      <input
        ref={name}
        id={`${id}-by`}
        className={style.name}
        defaultValue={remembered}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={style.hint}>
        {approving.byHint}
      </p>
      <p>{approving.why}</p>
      <label className={style.vow}>
        <input ref={tick} type="checkbox" />
        <span>{vow}</span>
      </label>
      <p className={style.problem} role="alert">
        {problem}
      </p>
      <DialogActions>
        <Button onClick={onClose}>{approving.cancel}</Button>
        <Button type="submit" look="main" disabled={isBusy}>
          {approving.send}
        </Button>
      </DialogActions>
    </form>
  );
}
