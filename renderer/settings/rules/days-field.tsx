import { useId, useState } from 'react';
import { houseRulesSchema } from '../../../shared/domain/house-rules.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './rules.module.css';

/** How many days an original is kept, and what another number means. */
export type DaysFieldProps = { readonly days: number; readonly onSave: (days: number) => void };

/** A number that is kept when a person leaves it or presses Enter; Escape takes back what was typed. */
export function DaysField({ days, onSave }: DaysFieldProps) {
  const { originals } = useMessages().houseRules;
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const id = useId();
  const save = () => {
    if (draft === null) return;
    const wanted = houseRulesSchema.shape.eraseOriginals.safeParse(Number(draft.trim()));
    setIsRefused(!wanted.success);
    // The number that holds stands here until another one does: a person may still think better of it.
    setDraft(null);
    if (wanted.success && typeof wanted.data === 'number' && wanted.data !== days)
      onSave(wanted.data);
  };
  return (
    <div className={style.days}>
      <label htmlFor={id}>{originals.days}</label>
      <input
        id={id}
        value={draft ?? String(days)}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isRefused}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
          if (key === 'Escape') setDraft(null);
        }}
      />
      <p id={`${id}-problem`} role="alert">
        {isRefused && originals.daysRefused}
      </p>
    </div>
  );
}
