import { use, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { StorySavesContext } from './story-saves.ts';
import style from './unsaved-notice.module.css';

/** Says, for as long as it is so, that something a person wrote and went away from is not on the disk. */
export function UnsavedNotice() {
  const { unsaved } = useMessages().fields;
  const saves = use(StorySavesContext);
  const left = useSyncExternalStore(saves.subscribe, saves.left);
  return (
    <div role="alert">
      {left.map(({ id, title }) => (
        <p key={id} className={style.notice}>
          <span>{unsaved.notice(title)}</span>
          <Button look="quiet" onClick={saves.flush}>
            {unsaved.retry}
          </Button>
        </p>
      ))}
    </div>
  );
}
