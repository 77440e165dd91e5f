import { type KeyboardEvent, useId, useState } from 'react';
import { paletteMatches } from '../../shared/search/palette-matches.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './palette.module.css';
import type { PaletteItem } from './palette-item.ts';

/** So many lines fit the dialog without a search; typing a word finds the rest. */
const mostShown = 40;

/** Everything that can be found, and the way out. */
export type PaletteProps = {
  readonly items: readonly PaletteItem[];
  readonly onClose: () => void;
};

/** A field that finds actions and stories by their words; arrows choose, Enter does it. */
export function Palette({ items, onClose }: PaletteProps) {
  const { palette } = useMessages().actions;
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const id = useId();
  const fitting = paletteMatches(items, typed);
  const shown = fitting.slice(0, mostShown);
  const current = Math.min(index, shown.length - 1);
  const optionId = (item: PaletteItem) => `${id}-${item.id}`;

  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    // Closed first: what is done may open a dialog of its own, and takes the focus with it.
    onClose();
    item.run();
  };
  const goTo = (to: number) => {
    const next = Math.min(Math.max(0, to), shown.length - 1);
    setIndex(next);
    const item = shown[next];
    if (item !== undefined)
      document.getElementById(optionId(item))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'Enter') choose(shown[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={palette.title} onClose={onClose}>
      <input
        className={style.field}
        // The dialog is opened to write here.
        autoFocus
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[current] === undefined ? undefined : optionId(shown[current])}
        aria-autocomplete="list"
        aria-label={palette.search}
        placeholder={palette.search}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {typed === '' ? '' : palette.found(fitting.length)}
      </p>
      <div className={style.list} id={`${id}-list`} role="listbox" aria-label={palette.title}>
        {shown.map((item, at) => (
          <div
            key={item.id}
            id={optionId(item)}
            className={style.item}
            role="option"
            tabIndex={-1}
            aria-selected={at === current}
            onClick={() => choose(item)}
            onKeyDown={onKeyDown}
            onPointerMove={() => setIndex(at)}
          >
            <span className={style.label}>{item.label}</span>
            <span className={style.hint}>{item.hint}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className={style.none}>{palette.none}</p>}
    </Dialog>
  );
}
