import { useState } from 'react';
import type { BackupContents } from '../../../shared/ipc/backup-calls.ts';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { BackedUpStories } from './backed-up-stories.tsx';
import style from './restore.module.css';
import { useOriginalsSentence } from './use-originals-sentence.ts';
import type { Restoring } from './use-restoring.ts';

/** What is in a backup, the open library, and what can be done. */
export type BackupContentsViewProps = {
  readonly contents: BackupContents;
  /** Null where none is open: then there is only a new one to bring it into. */
  readonly libraryId: string | null;
  readonly restoring: Pick<Restoring, 'isBusy' | 'back' | 'restore' | 'restoreAsNew'>;
};

/** A backup that was read through: where it shall go, all of it or one story. */
export function BackupContentsView({ contents, libraryId, restoring }: BackupContentsViewProps) {
  const { backups, safety } = useMessages();
  const { restore } = safety;
  const [isWantedAnew, setIsWantedAnew] = useState(false);
  const isAnew = isWantedAnew || libraryId === null;
  const [isReplacing, setIsReplacing] = useState(false);
  const originals = useOriginalsSentence(contents.withoutOriginals);
  const { isBusy, back } = restoring;
  const bring = (story: string | null, isReplaced: boolean) =>
    isAnew ? restoring.restoreAsNew(story) : restoring.restore(story, isReplaced);
  const isNothing = !isAnew && contents.stories.every(({ now }) => now === 'same');
  return (
    <>
      <p>
        <strong className={style.head}>{restore.from(contents.madeAt)}</strong> {restore.whole}{' '}
        {contents.library.id !== libraryId &&
          libraryId !== null &&
          restore.otherLibrary(contents.library.name)}{' '}
        {originals}
      </p>
      {contents.unreadable.map((file) => (
        <p key={file}>{backups.unreadable(file)}</p>
      ))}
      {libraryId !== null && (
        <fieldset className={style.where}>
          <legend>{restore.where}</legend>
          {[false, true].map((anew) => (
            <label key={String(anew)}>
              <input
                type="radio"
                name="where"
                checked={isAnew === anew}
                onChange={() => setIsWantedAnew(anew)}
              />
              <span>
                {anew ? restore.anew : restore.here}
                <small>{anew ? restore.anewHint : restore.hereHint}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!isAnew && contents.stories.some(({ now }) => now === 'changed') && (
        <label className={style.replace}>
          <input
            type="checkbox"
            checked={isReplacing}
            onChange={({ target }) => setIsReplacing(target.checked)}
          />
          {restore.replace}
        </label>
      )}
      {isNothing && <p>{restore.nothing}</p>}
      <BackedUpStories
        stories={contents.stories}
        isAnew={isAnew}
        isBusy={isBusy}
        onBring={(story) => bring(story, true)}
      />
      <DialogActions>
        <Button onClick={back}>{restore.back}</Button>
        <Button look="main" disabled={isBusy} onClick={() => bring(null, isReplacing)}>
          {isAnew ? restore.allAnew : restore.all}
        </Button>
      </DialogActions>
    </>
  );
}
