import type { ReactNode } from 'react';
import style from './dialog.module.css';

/** The buttons that end a dialog. */
export type DialogActionsProps = { readonly children: ReactNode };

/** The last row of a dialog, in sight however long the rest is. */
export function DialogActions({ children }: DialogActionsProps) {
  return <div className={style.actions}>{children}</div>;
}
