import { useId, useState } from 'react';
import { parseDate } from '../../../shared/domain/parse-date.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './text-field.module.css';

/** A date as `YYYY-MM-DD`, or what else was written, and what to do when it changes. */
export type DateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/**
 * A date, written as people write dates. What is no date is kept all the same, with a line that says
 * how one is written: "in the spring" is more than nothing.
 */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const texts = useMessages().fields.date;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = value.trim() !== '' && parseDate(value) === null;
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed ?? texts.long(value)}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseDate(event.target.value) ?? event.target.value);
        }}
        onBlur={() => setTyped(null)}
      />
      <p id={`${id}-hint`} data-refused={isUnread && typed === null} aria-live="polite">
        {isUnread && typed === null ? texts.unread : texts.hint}
      </p>
    </div>
  );
}
