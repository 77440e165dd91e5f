import { type ReactNode, useState } from 'react';
import style from './fold-out.module.css';

/** What stands on the line that is always seen, and whether the rest is seen from the start. */
export type FoldOutProps = {
  readonly title: string;
  readonly note: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A line that says how things stand, with the fields behind it folded away until they are wanted. */
export function FoldOut({ title, note, startsOpen = false, children }: FoldOutProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <details
      className={style.fold}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{title}</span> <span className={style.note}>{note}</span>
      </summary>
      <div className={style.inside}>{children}</div>
    </details>
  );
}
