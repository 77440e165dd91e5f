import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './new-library-form.module.css';

/** Whether another way was just taken, and what making a library means. */
export type NewLibraryFormProps = {
  readonly isBusy: boolean;
  readonly onMake: (library: { readonly name: string; readonly organisation: string }) => void;
};

/** A name, a workplace, and then a place for the folder: all that a library needs. */
export function NewLibraryForm({ isBusy, onMake }: NewLibraryFormProps) {
  const { make } = useMessages().start;
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    setIsMissing(given === '');
    if (given === '') document.getElementById(`${id}-name`)?.focus();
    else onMake({ name: given, organisation: organisation.trim() });
  };
  return (
    <form className={style.form} aria-labelledby={`${id}-title`} noValidate onSubmit={submit}>
      <h2 id={`${id}-title`}>{make.title}</h2>
      <p className={style.text}>{make.text}</p>
      <label htmlFor={`${id}-name`}>{make.name}</label>
      <input
        id={`${id}-name`}
        value={name}
        autoComplete="off"
        spellCheck={false}
        aria-required="true"
        aria-invalid={isMissing}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setName(target.value);
          setIsMissing(false);
        }}
      />
      <p id={`${id}-help`} className={isMissing ? style.missing : style.help}>
        {isMissing ? make.nameMissing : make.nameExample}
      </p>
      <label htmlFor={`${id}-organisation`}>
        {make.organisation} <span className={style.optional}>({make.optional})</span>
      </label>
      <input
        id={`${id}-organisation`}
        value={organisation}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setOrganisation(target.value)}
      />
      <Button look="main" type="submit" className={style.submit} disabled={isBusy}>
        {make.choose}
      </Button>
      <p className={style.help}>{make.next}</p>
    </form>
  );
}
