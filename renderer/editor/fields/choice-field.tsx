import { useId } from 'react';
import style from './text-field.module.css';

/** One of a few words, what is chosen between, and what each means in the reader's language. */
export type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  /** Its name among the questions that stand together, where a reason leads to this one. */
  readonly part?: 'consent';
};

/** A choice of one among a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, words, onChange, hint, part } = props;
  const id = useId();
  return (
    <div className={style.field} data-part={part}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
