import style from './choice-menu.module.css';

/** Whether the box is ticked; the menu's own semantics say the same to a screen reader. */
export type CheckMarkProps = { readonly isChecked: boolean };

/** A box with or without a tick. */
export function CheckMark({ isChecked }: CheckMarkProps) {
  return (
    <svg className={style.mark} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="3" data-checked={isChecked} />
      {isChecked && <path d="M4 8.5 7 11.5 12.2 5" />}
    </svg>
  );
}
