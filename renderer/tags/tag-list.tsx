import { useEffect, useRef } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import type { TagOption } from './tag-options.ts';
import style from './tag-picker.module.css';

/** The options below a field, which one is active, and what a click means. */
export type TagListProps = {
  /** The field's id, from which those of the list and its options are made. */
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly options: readonly TagOption[];
  readonly active: number;
  readonly onChoose: (option: TagOption) => void;
};

/** The list of a combobox: terms with what they mean, and why one answers where its label does not. */
export function TagList({ id, label, isOpen, options, active, onChoose }: TagListProps) {
  const { tags } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div className={style.dropdown} hidden={!isOpen}>
      {isOpen && options.length === 0 && <p>{tags.nothingFits}</p>}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names its active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys.
          <div
            key={option.kind === 'term' ? option.term.id : '+'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={style.option}
            // The field keeps the focus, or it would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {option.kind === 'new' ? (
              <strong>{tags.make(option.label)}</strong>
            ) : (
              <>
                <strong>{option.term.label}</strong>
                {option.synonym !== null && <em> {tags.also(option.synonym)}</em>}
                {option.term.description !== '' && <span>{option.term.description}</span>}
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
