import type { RefObject } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import style from './list-tools.module.css';

/** What is searched for. */
export type SearchFieldProps = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The field that searches as a person types; Escape empties it. */
export function SearchField({ inputRef, value, onChange }: SearchFieldProps) {
  const { list } = useMessages();
  return (
    <input
      ref={inputRef}
      className={style.search}
      type="search"
      aria-label={list.search}
      placeholder={list.search}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onChange('');
      }}
    />
  );
}
