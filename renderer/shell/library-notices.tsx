import { useState } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './library-notices.module.css';

/** What was found when the library was opened. */
export type LibraryNoticesProps = {
  readonly library: Pick<OpenLibrary, 'setAside' | 'openElsewhere'>;
};

/** Tells once what a person must know of the library: files that could not be read, and who else is in. */
export function LibraryNotices({ library: { setAside, openElsewhere } }: LibraryNoticesProps) {
  const { shell, reasons } = useMessages();
  const [isSeen, setIsSeen] = useState(false);
  if (isSeen || (setAside.length === 0 && openElsewhere === null)) return null;
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
      </div>
      <Button onClick={() => setIsSeen(true)}>{shell.understood}</Button>
    </aside>
  );
}
