import { type ReactNode, useId } from 'react';
import style from './form-section.module.css';

/** A part of the form: its heading, and a line that says what is meant. */
export type FormSectionProps = {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** Fields that belong together under one heading. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={style.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </section>
  );
}
