import type { Announcement } from './announcements.ts';
import style from './said.module.css';

/** What was said last, if anything. */
export type SaidProps = { readonly announcement: Announcement | null };

/**
 * The sentence that says what happened. Both live regions stand there from the start: a screen
 * reader only hears what changes inside one that it already knows.
 */
export function Said({ announcement }: SaidProps) {
  const text = announcement?.text ?? '';
  const isProblem = announcement?.isProblem ?? false;
  return (
    <div className={style.said}>
      <p role="status">{isProblem ? '' : text}</p>
      <p role="alert" className={style.problem}>
        {isProblem ? text : ''}
      </p>
    </div>
  );
}
