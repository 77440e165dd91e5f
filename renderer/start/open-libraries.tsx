import { useState } from 'react';
import type { RecentLibrary } from '../../shared/ipc/library-calls.ts';
import { RestoreDialog } from '../backups/restore/restore-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './open-libraries.module.css';

/** The libraries of late, and what opening means. */
export type OpenLibrariesProps = {
  readonly isBusy: boolean;
  readonly recent: readonly RecentLibrary[];
  readonly onOpen: () => void;
  readonly onReopen: (folder: string) => void;
};

/** The way back to a library that is there already, or in a backup. */
export function OpenLibraries({ isBusy, recent, onOpen, onReopen }: OpenLibrariesProps) {
  const { safety, start } = useMessages();
  const { open } = start;
  const [isRestoring, setIsRestoring] = useState(false);
  return (
    <section aria-labelledby="open">
      <h2 id="open">{recent.length > 0 ? open.title : open.titleFirst}</h2>
      {recent.length === 0 && <p>{open.text}</p>}
      {recent.length > 0 && (
        <ul className={style.recent} aria-label={open.recent}>
          {recent.map(({ folder, name }) => (
            <li key={folder}>
              <button type="button" disabled={isBusy} onClick={() => onReopen(folder)}>
                <span className={style.name}>{name}</span>
                <span className={style.folder}>{folder}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={style.ways}>
        <Button disabled={isBusy} onClick={onOpen}>
          {open.choose}
        </Button>
        <Button look="quiet" disabled={isBusy} onClick={() => setIsRestoring(true)}>
          {safety.restore.fromBackup}
        </Button>
      </div>
      {isRestoring && <RestoreDialog onClose={() => setIsRestoring(false)} />}
    </section>
  );
}
