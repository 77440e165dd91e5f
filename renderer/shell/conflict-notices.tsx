import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './library-notices.module.css';

/** Stories that were changed here and elsewhere at once, and the way to one. */
export type ConflictNoticesProps = {
  readonly conflicts: OpenLibrary['conflicts'];
  readonly onOpen: (id: string) => void;
};

/** Says which stories were changed on both sides, and leads to both texts, until each was seen. */
export function ConflictNotices({ conflicts, onOpen }: ConflictNoticesProps) {
  const { list, shell } = useMessages();
  const { run: see } = useCall((id: string) => window.bridge.library.seeConflict({ id }));
  return conflicts.map(({ id, title }) => (
    <aside key={id} className={style.notices}>
      <p>{shell.conflict(title || list.untitled)}</p>
      <div className={style.ways}>
        <Button onClick={() => onOpen(id)}>{shell.seeBoth}</Button>
        <Button onClick={() => see(id)}>{shell.understood}</Button>
      </div>
    </aside>
  ));
}
