import type { About } from '../../shared/ipc/app-calls.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './about-dialog.module.css';

/** What the program is and stands on, and the way out. */
export type AboutDialogProps = {
  readonly about: About | null;
  readonly onClose: () => void;
};

/** The about box: versions, licence, and every part that the program stands on with its own. */
export function AboutDialog({ about, onClose }: AboutDialogProps) {
  const { actions, app } = useMessages();
  const texts = actions.about;
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {about !== null && (
        <>
          <p>
            {about.name} {about.version} · {app.licence} {about.licence}
          </p>
          <p>{app.stays}</p>
          <p>
            {app.builtOn} Electron {about.electron}, Chromium {about.chromium}, Node {about.node}.
          </p>
          <p id="stands-on">{texts.standsOn(about.components.length)}</p>
          <table className={style.components} aria-labelledby="stands-on">
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.version}</th>
                <th scope="col">{texts.licence}</th>
              </tr>
            </thead>
            <tbody>
              {about.components.map(({ name, version, licence }) => (
                <tr key={`${name} ${version}`}>
                  <td>{name}</td>
                  <td>{version}</td>
                  <td>{licence}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <DialogActions>
        <Button look="main" onClick={onClose}>
          {texts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
