import type { ReactNode } from 'react';
import style from './empty-list.module.css';

/** Why there is nothing, what to do next, and the buttons that do it. */
export type EmptyListProps = {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** Stands where a list would, and says what to do next. */
export function EmptyList({ title, text, children }: EmptyListProps) {
  return (
    <div className={style.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
