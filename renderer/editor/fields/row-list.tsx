import { type ReactNode, useId, useRef, useState } from 'react';
import { insertedAt, moved, removedAt, replacedAt } from '../../../shared/domain/list-edits.ts';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { RowButtons } from './row-buttons.tsx';
import { RowKeys } from './row-keys.ts';
import style from './row-list.module.css';
import { useFocusAfter } from './use-focus-after.ts';

/** A way to more rows: what its button says, and what comes of it, at once or when a dialog was answered. */
export type Addition<Row> = {
  readonly label: string;
  readonly make: () => readonly Row[] | Promise<readonly Row[]>;
};

/** Rows, what each is called, how one is drawn, and what can be added. */
export type RowListProps<Row extends object> = {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  /** The story's field, by which a reason or a finding leads to one of the rows. */
  readonly place?: 'figures' | 'costs' | 'media' | 'contributors';
  /** As a sentence names it: "Skolefravær", or "tal nr. 2". */
  readonly nameOf: (row: Row, index: number) => string;
  readonly additions?: readonly Addition<Row>[];
  readonly children: (row: Row, onChange: (row: Row) => void, index: number) => ReactNode;
};

/** Rows that can be added, edited, put in another order and removed; a removed one is there to be had back. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const { rows, onChange, place, nameOf, additions = [], children } = props;
  const { fields } = useMessages();
  const id = useId();
  const [keys] = useState(() => new RowKeys(id));
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly index: number } | null>(
    null,
  );
  const element = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(element);
  const focusField = (row: Row) => {
    const within = (selector: string) => `[data-row="${keys.of(row)}"] ${selector}`;
    // What is folded away cannot take the focus; the line that unfolds it can.
    focusAfter(within(':is(input, select, textarea)'), within('summary'));
  };

  const latest = useRef(rows);
  latest.current = rows;

  const add = (made: readonly Row[]) => {
    const [first] = made;
    if (first === undefined) return;
    focusField(first);
    onChange([...latest.current, ...made]);
  };
  const start = ({ make }: Addition<Row>) => {
    const made = make();
    if (made instanceof Promise) void made.then(add);
    else add(made);
  };
  const move = (row: Row, from: number, step: -1 | 1) => {
    const button = (direction: number) => `[data-move="${keys.of(row)} ${direction}"]:enabled`;
    focusAfter(button(step), button(-step));
    onChange(moved(rows, from, from + step));
  };
  const remove = (row: Row, index: number) => {
    focusAfter(`[data-undo="${id}"]`);
    setRemoved({ row, index });
    onChange(removedAt(rows, index));
  };
  const bringBack = ({ row, index }: NonNullable<typeof removed>) => {
    focusField(row);
    setRemoved(null);
    onChange(insertedAt(rows, index, row));
  };

  return (
    <div ref={element} className={style.rows}>
      {rows.length > 0 && (
        <ol>
          {rows.map((row, index) => (
            <li
              key={keys.of(row)}
              data-row={keys.of(row)}
              data-place={place && `${place}-${index}`}
            >
              <fieldset className={style.row} aria-label={nameOf(row, index)}>
                {children(
                  row,
                  (next) => {
                    keys.handOn(row, next);
                    onChange(replacedAt(rows, index, next));
                  },
                  index,
                )}
                <RowButtons
                  row={keys.of(row)}
                  name={nameOf(row, index)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  onMove={(step) => move(row, index, step)}
                  onRemove={() => remove(row, index)}
                />
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      <p className={style.removed} role="status">
        {removed && (
          <>
            {fields.rows.removed(nameOf(removed.row, removed.index))}{' '}
            <Button look="quiet" data-undo={id} onClick={() => bringBack(removed)}>
              {fields.rows.undo}
            </Button>
          </>
        )}
      </p>
      {additions.length > 0 && (
        <div className={style.additions}>
          {additions.map((addition) => (
            <Button key={addition.label} look="quiet" onClick={() => start(addition)}>
              <span aria-hidden="true">+</span> {addition.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
