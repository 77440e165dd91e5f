import { useId } from 'react';
import type { TextField } from '../../../shared/domain/story.ts';
import { useReadOnly } from '../../ui/read-only-context.ts';
import style from './growing-text.module.css';

/** A plain text, what it is called, and what helps to write it. */
export type GrowingTextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The story's field, by which a finding leads here. */
  readonly place?: TextField;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Title and lead look as they will be read, so their label is only heard. */
  readonly look?: 'title' | 'lead' | 'answer';
};

/** A text field that is as high as its text. */
export function GrowingText({
  label,
  value,
  onChange,
  place,
  hint,
  placeholder,
  look = 'answer',
}: GrowingTextProps) {
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  return (
    <div className={style.field} data-look={look} data-place={place}>
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <div className={style.grow} data-text={`${value || (placeholder ?? '')} `}>
        <textarea
          id={id}
          rows={1}
          value={value}
          readOnly={isReadOnly}
          placeholder={placeholder}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
