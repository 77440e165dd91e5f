import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Facet, Term } from '../../shared/domain/taxonomy.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Tag } from '../ui/tag.tsx';
import { ChosenTags } from './chosen-tags.tsx';
import { type ComboboxState, comboboxStep } from './combobox-step.ts';
import { TagList } from './tag-list.tsx';
import { type TagOption, tagOptions } from './tag-options.ts';
import style from './tag-picker.module.css';

/** One facet's terms, which are chosen, and what choosing, removing and wishing for a new one mean. */
export type TagPickerProps = {
  readonly facet: Facet;
  readonly terms: readonly Term[];
  readonly chosen: readonly string[];
  readonly onAdd: (term: Term) => void;
  readonly onRemove: (id: string) => void;
  readonly onNew: (label: string) => void;
};

const closed: ComboboxState = { isOpen: false, active: -1 };

/**
 * Picks tags by typing. Our own, since the library's combobox tells a screen reader of the active
 * option only after an arrow key, and here the first one is active as soon as something is typed.
 */
export function TagPicker({ facet, terms, chosen, onAdd, onRemove, onNew }: TagPickerProps) {
  const { domain, tags } = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState(closed);
  const options = state.isOpen ? tagOptions(terms, chosen, typed) : [];
  const active = Math.min(state.active, options.length - 1);

  const choose = (option: TagOption | undefined) => {
    if (option === undefined) return;
    setTyped('');
    setState(closed);
    if (option.kind === 'term') onAdd(option.term);
    else onNew(option.label);
  };
  const remove = (termId: string) => {
    onRemove(termId);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = chosen.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
    const count = state.isOpen ? options.length : tagOptions(terms, chosen, typed).length;
    const step = comboboxStep(event.key, state, count);
    if (step === null) return;
    event.preventDefault();
    if (step === 'choose') choose(options[active]);
    else setState(step);
  };

  return (
    <div className={style.picker}>
      <label htmlFor={id}>
        <Tag facet={facet} label={domain.facets[facet]} />
      </label>
      <ChosenTags facet={facet} terms={terms} chosen={chosen} onRemove={remove} />
      <div className={style.field}>
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={tags.choose}
          aria-autocomplete="list"
          aria-expanded={state.isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setState({ isOpen: true, active: target.value.trim() === '' ? -1 : 0 });
          }}
          onClick={() => setState({ isOpen: true, active: state.active })}
          onKeyDown={onKeyDown}
          onBlur={() => setState(closed)}
        />
        <TagList
          id={id}
          label={domain.facets[facet]}
          isOpen={state.isOpen}
          options={options}
          active={active}
          onChoose={choose}
        />
      </div>
    </div>
  );
}
