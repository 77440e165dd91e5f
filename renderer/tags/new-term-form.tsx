import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { CallError } from '../../shared/ipc/call-error.ts';
import type { NewTerm } from '../../shared/tags/new-term.ts';
import { Button } from '../ui/button.tsx';
import { errorSentence } from '../ui/error-sentence.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './new-term-form.module.css';

/** What the form begins with, its words, and what sending means: null where it went well. */
export type NewTermFormProps = {
  readonly title: string;
  readonly send: string;
  readonly term: NewTerm;
  readonly onSend: (term: NewTerm) => Promise<CallError | null>;
  readonly onCancel: () => void;
};

/** Words a tag: what it is called, what it means, and what else people say. */
export function NewTermForm({ title, send, term, onSend, onCancel }: NewTermFormProps) {
  const texts = useMessages();
  const { tags } = texts;
  const id = useId();
  const label = useRef<HTMLInputElement>(null);
  const description = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    // What was typed is the label already; the next thing to say is what it means.
    (label.current?.value === '' ? label : description).current?.focus();
  }, []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget);
    const wanted = {
      label: textOf(written, 'label'),
      description: textOf(written, 'description'),
      synonyms: textOf(written, 'synonyms')
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    };
    const missing = wanted.label === '' ? label : wanted.description === '' ? description : null;
    if (missing !== null) {
      setProblem(missing === label ? tags.labelMissing : tags.descriptionMissing);
      missing.current?.focus();
      return;
    }
    const error = await onSend(wanted);
    setProblem(error === null ? '' : errorSentence(error, texts));
  };
  return (
    <form
      className={style.form}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      <label htmlFor={`${id}-label`}>{tags.label}</label>
      <input ref={label} id={`${id}-label`} name="label" defaultValue={term.label} maxLength={60} />
      <label htmlFor={`${id}-description`}>{tags.description}</label>
      <input
        ref={description}
        id={`${id}-description`}
        name="description"
        defaultValue={term.description}
        maxLength={300}
      />
      <label htmlFor={`${id}-synonyms`}>{tags.synonyms}</label>
      <input
        id={`${id}-synonyms`}
        name="synonyms"
        defaultValue={term.synonyms.join(', ')}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={style.hint}>
        {tags.synonymsHint}
      </p>
      <p className={style.problem} role="alert">
        {problem}
      </p>
      <div className={style.actions}>
        <Button type="submit" look="main">
          {send}
        </Button>
        <Button onClick={onCancel}>{tags.cancel}</Button>
      </div>
    </form>
  );
}

function textOf(written: FormData, name: string): string {
  return String(written.get(name) ?? '').trim();
}
