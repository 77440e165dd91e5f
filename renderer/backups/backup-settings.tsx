import { useState } from 'react';
import style from '../settings/settings-view.module.css';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { RestoreDialog } from './restore/restore-dialog.tsx';
import { useBackups } from './use-backups.ts';

/** Where the library's backups go, when the last one was made, and the way to bring something back. */
export function BackupSettings() {
  const { place } = useMessages().safety;
  const { state, isBusy, choose, make, stop } = useBackups();
  const [isRestoring, setIsRestoring] = useState(false);
  if (state === undefined) return null;
  const { folder, lastAt } = state;
  const bringBack = <Button onClick={() => setIsRestoring(true)}>{place.bringBack}</Button>;
  return (
    <section className={style.part} aria-labelledby="settings-backups">
      <h2 id="settings-backups" tabIndex={-1}>
        {place.title}
      </h2>
      {folder === null ? (
        <p>{place.none}</p>
      ) : (
        <>
          <p className={style.folder}>
            <strong>{place.folder}</strong> {folder}
          </p>
          <p className={style.folder}>
            <strong>{place.last}</strong>{' '}
            <span aria-live="polite">{isBusy ? place.busy : place.lastAt(lastAt)}</span>
          </p>
          <p className={style.hint}>{place.kept}</p>
        </>
      )}
      <div className={style.ways}>
        {folder === null ? (
          <>
            <Button disabled={isBusy} onClick={choose}>
              {isBusy ? place.busy : place.choose}
            </Button>
            {bringBack}
          </>
        ) : (
          <>
            <Button disabled={isBusy} onClick={make}>
              {place.make}
            </Button>
            {bringBack}
            <Button disabled={isBusy} onClick={choose}>
              {place.chooseOther}
            </Button>
            <Button look="quiet" disabled={isBusy} onClick={stop}>
              {place.stop}
            </Button>
          </>
        )}
      </div>
      {isRestoring && <RestoreDialog onClose={() => setIsRestoring(false)} />}
    </section>
  );
}
