import { useQuery } from '@tanstack/react-query';
import { callErrorOf } from '../../bridge/call-failed.ts';
import { queries } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { errorSentence } from '../../ui/error-sentence.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { BackupList } from './backup-list.tsx';
import type { Restoring } from './use-restoring.ts';

/** Whether a library is open, whose backups can be listed, and the ways on. */
export type ChooseBackupProps = {
  readonly hasLibrary: boolean;
  readonly restoring: Pick<Restoring, 'isBusy' | 'inspect' | 'chooseFile'>;
  readonly onClose: () => void;
};

/** The backups of the open library, and the way to one that lies elsewhere. */
export function ChooseBackup({ hasLibrary, restoring, onClose }: ChooseBackupProps) {
  const texts = useMessages();
  const { restore } = texts.safety;
  const { isBusy, inspect, chooseFile } = restoring;
  const { data: backups, error } = useQuery({ ...queries.backups(), enabled: hasLibrary });
  return (
    <>
      <p role="status">{isBusy ? restore.checking : restore.elsewhere}</p>
      {error !== null && <p role="alert">{errorSentence(callErrorOf(error), texts)}</p>}
      {hasLibrary && backups === undefined && error === null && <p>{restore.reading}</p>}
      {backups !== undefined && hasLibrary && (
        <BackupList backups={backups} isBusy={isBusy} onChoose={inspect} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{restore.close}</Button>
        <Button disabled={isBusy} look={hasLibrary ? 'plain' : 'main'} onClick={chooseFile}>
          {hasLibrary ? restore.otherFile : restore.file}
        </Button>
      </DialogActions>
    </>
  );
}
