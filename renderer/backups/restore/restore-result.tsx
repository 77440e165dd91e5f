import type { Restored, RestoredLibrary } from '../../../shared/ipc/backup-calls.ts';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import style from './restore.module.css';
import { useOriginalsSentence } from './use-originals-sentence.ts';

/** What came of bringing something back, and the ways on. */
export type RestoreResultProps = {
  readonly result: Restored | RestoredLibrary;
  readonly isBusy: boolean;
  readonly onOpen: (folder: string) => void;
  readonly onClose: () => void;
};

/** Tells what came back, what was left alone and why, and opens a library that was made. */
export function RestoreResult({ result, isBusy, onOpen, onClose }: RestoreResultProps) {
  const { restore } = useMessages().safety;
  const originals = useOriginalsSentence(result.withoutOriginals);
  return (
    <>
      {'folder' in result ? (
        <p className={style.path}>{restore.doneAnew(result.stories, result.folder)}</p>
      ) : (
        <RestoredHere result={result} />
      )}
      {originals !== '' && <p>{originals}</p>}
      <DialogActions>
        {'folder' in result && (
          <Button disabled={isBusy} onClick={() => onOpen(result.folder)}>
            {restore.openIt}
          </Button>
        )}
        <Button look="main" onClick={onClose}>
          {restore.close}
        </Button>
      </DialogActions>
    </>
  );
}

function RestoredHere({ result }: { readonly result: Restored }) {
  const { backups, safety } = useMessages();
  const { restore } = safety;
  const { restored, replaced, different, collections, unreadable } = result;
  const told = [
    restore.done(restored.length),
    ...(replaced.length > 0 ? [backups.replaced(replaced.length)] : []),
    ...(collections > 0 ? [backups.collections(collections)] : []),
    ...(restored.length + replaced.length > 0 ? [backups.approveAnew] : []),
    ...unreadable.map(backups.unreadable),
  ];
  return (
    <>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {different.length > 0 && (
        <>
          <p>{restore.different}</p>
          <ul>
            {different.map(({ id, title }) => (
              <li key={id}>{title || restore.untitled}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
