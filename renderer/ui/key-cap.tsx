import style from './key-cap.module.css';

/** The key, as it stands on the keyboard. */
export type KeyCapProps = { readonly name: string | undefined };

/** A key beside what it does, for the eye alone: what is read aloud tells it in its own way. */
export function KeyCap({ name }: KeyCapProps) {
  return (
    <span className={style.key} aria-hidden="true">
      {name}
    </span>
  );
}
