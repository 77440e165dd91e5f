import { useMessages } from '../../ui/messages-context.ts';
import style from './row-buttons.module.css';

/** Which row of a list it is, and what a person does with it. */
export type RowButtonsProps = {
  /** The row's key, by which the focus finds its buttons again. */
  readonly row: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** Moves a row up or down, or takes it away; a row that is alone has nowhere to go. */
export function RowButtons(props: RowButtonsProps) {
  const { row, name, isFirst, isLast, onMove, onRemove } = props;
  const { rows } = useMessages().fields;
  const button = (label: string, sign: string, rest: Readonly<Record<string, unknown>>) => (
    <button type="button" aria-label={label} title={label} {...rest}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className={style.buttons}>
      {!(isFirst && isLast) && (
        <>
          {button(rows.up(name), '↑', {
            disabled: isFirst,
            'data-move': `${row} -1`,
            onClick: () => onMove(-1),
          })}
          {button(rows.down(name), '↓', {
            disabled: isLast,
            'data-move': `${row} 1`,
            onClick: () => onMove(1),
          })}
        </>
      )}
      {button(rows.remove(name), '×', { onClick: onRemove })}
    </div>
  );
}
