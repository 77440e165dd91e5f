import { useState } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './library-notices.module.css';

/** What was found when the library was opened. */
export type LibraryNoticesProps = {
  readonly library: Pick<OpenLibrary, 'setAside' | 'openElsewhere' | 'flaws' | 'cloud'>;
  /** Leads to where the library is looked through. */
  readonly onSettings: () => void;
};

/** Tells once what a person must know of the library: what is not as it should be, and who else is in. */
export function LibraryNotices({ library, onSettings }: LibraryNoticesProps) {
  const { setAside, openElsewhere, flaws, cloud } = library;
  const { shell, reasons } = useMessages();
  const [isSeen, setIsSeen] = useState(false);
  const isQuiet = setAside.length === 0 && openElsewhere === null && flaws === 0 && cloud === '';
  if (isSeen || isQuiet) return null;
  return (
    <aside className={style.notices}>
      <div>
        {openElsewhere !== null && (
          <p>
            {reasons.library.openElsewhere(
              openElsewhere.user,
              openElsewhere.machine,
              openElsewhere.since,
            )}
          </p>
        )}
        {setAside.length > 0 && (
          <>
            <p>{shell.setAside(setAside.length)}</p>
            <ul>
              {setAside.map(({ file, reason }) => (
                <li key={file}>
                  {file}: {reasons.setAsideFile[reason]}
                </li>
              ))}
            </ul>
          </>
        )}
        {cloud !== '' && <p>{shell.cloud(cloud)}</p>}
        {flaws > 0 && <p>{shell.flaws(flaws)}</p>}
      </div>
      <div className={style.ways}>
        {flaws > 0 && <Button onClick={onSettings}>{shell.lookThrough}</Button>}
        <Button onClick={() => setIsSeen(true)}>{shell.understood}</Button>
      </div>
    </aside>
  );
}
