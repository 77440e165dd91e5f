import { use, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';

import type { DocumentSaves } from './document-saves.ts';
import style from './unsaved-notice.module.css';
import { WindowSavesContext } from './window-saves.ts';

/** Says, for as long as it is so, that something a person wrote and went away from is not on the disk. */
export function UnsavedNotice() {
  const { stories, collections } = use(WindowSavesContext);
  return (
    <div role="alert">
      <LeftDocuments saves={stories} />
      <LeftDocuments saves={collections} />
    </div>
  );
}

type LeftDocumentsProps<Change extends object> = { readonly saves: DocumentSaves<Change> };

function LeftDocuments<Change extends object>({ saves }: LeftDocumentsProps<Change>) {
  const { unsaved } = useMessages().fields;
  const left = useSyncExternalStore(saves.subscribe, saves.left);
  return (
    <>
      {left.map(({ id, title }) => (
        <p key={id} className={style.notice}>
          <span>{unsaved.notice(title)}</span>
          <Button look="quiet" onClick={saves.flush}>
            {unsaved.retry}
          </Button>
        </p>
      ))}
    </>
  );
}
