import { useEffect, useId, useState } from 'react';
import { useReadOnly } from '../ui/read-only-context.ts';
import style from './settings-view.module.css';

/** A field, what stands in it, what is wrong with what was tried, and what leaving it changed means. */
export type SavedFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onSave: (value: string) => void;
};

/** A line of text that is kept when a person leaves it or presses Enter; Escape takes it back. */
export function SavedField({ label, value, problem, onSave }: SavedFieldProps) {
  const [draft, setDraft] = useState(value);
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  useEffect(() => setDraft(value), [value]);
  const save = () => {
    const written = draft.trim();
    if (written !== value) onSave(written);
    if (written === '') setDraft(value);
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft}
        disabled={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
          if (key === 'Escape') setDraft(value);
        }}
      />
      <p id={`${id}-problem`} className={style.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
