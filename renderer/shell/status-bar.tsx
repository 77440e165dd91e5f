import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './status-bar.module.css';

/** What can be taken back or done again, and what stands beside it. */
export type StatusBarProps = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly children: ReactNode;
};

/** The line at the foot of the window: undo and redo, and beside them what happened last. */
export function StatusBar({ canUndo, canRedo, onUndo, onRedo, children }: StatusBarProps) {
  const { shell } = useMessages();
  return (
    <section className={style.bar} aria-label={shell.status}>
      <div className={style.history}>
        <Button look="quiet" title={shell.undoKeys} disabled={!canUndo} onClick={onUndo}>
          <span aria-hidden="true">↶</span> {shell.undo}
        </Button>
        <Button look="quiet" title={shell.redoKeys} disabled={!canRedo} onClick={onRedo}>
          <span aria-hidden="true">↷</span> {shell.redo}
        </Button>
      </div>
      {children}
    </section>
  );
}
