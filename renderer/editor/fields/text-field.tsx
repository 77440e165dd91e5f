import { useId } from 'react';
import style from './text-field.module.css';

/** A short text, what it is called, and how it looks: an amount is set as it will be read. */
export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Whether the hint says what is wrong with the text. */
  readonly isRefused?: boolean;
  readonly look?: 'text' | 'amount';
  /** How much room it asks for beside others. */
  readonly width?: 'wide' | 'narrow';
};

/** A field of one line with its name above. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, look = 'text', width = 'wide' } = props;
  const isRefused = props.isRefused ?? false;
  const id = useId();
  return (
    <div className={style.field} data-look={look} data-width={width}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={isRefused || undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} data-refused={isRefused} aria-live="polite">
          {hint}
        </p>
      )}
    </div>
  );
}
