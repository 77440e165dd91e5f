import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './ticked-bar.module.css';

/** How many stories are ticked, what can be done with them all, and how to untick them. */
export type TickedBarProps = {
  readonly count: number;
  readonly onClear: () => void;
  readonly children: ReactNode;
};

/** Stands above the list while stories are ticked. */
export function TickedBar({ count, onClear, children }: TickedBarProps) {
  const { list } = useMessages();
  return (
    <div className={style.bar} role="toolbar" aria-label={list.tickedActions}>
      <span role="status">{list.ticked(count)}</span>
      {children}
      <Button look="quiet" onClick={onClear}>
        {list.untick}
      </Button>
    </div>
  );
}
