import { type ActionName, actionKeys, actionNames } from '../../shared/actions/actions.ts';
import { shownKeys } from '../../shared/actions/keys.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './keys-dialog.module.css';

/** The way out. */
export type KeysDialogProps = { readonly onClose: () => void };

/** Every key and what it does. The actions' own come from the table that the program listens by. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const { keys, names } = useMessages().actions;
  const withKeys = actionNames.flatMap((name: ActionName) => {
    const own = actionKeys[name];
    return own === undefined ? [] : [[shownKeys(own), names[name].replace(/ …$/, '')] as const];
  });
  return (
    <Dialog title={keys.title} onClose={onClose}>
      {keys.groups.map(({ title, rows }, index) => (
        <table key={title} className={style.group}>
          <caption>{title}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{keys.key}</th>
              <th scope="col">{keys.what}</th>
            </tr>
          </thead>
          <tbody>
            {(index === 0 ? [...withKeys, ...rows] : rows).map(([key, what]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <DialogActions>
        <Button look="main" onClick={onClose}>
          {keys.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
