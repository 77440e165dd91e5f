import { useQuery } from '@tanstack/react-query';
import { queries } from '../../bridge/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { BackupContentsView } from './backup-contents.tsx';
import { ChooseBackup } from './choose-backup.tsx';
import style from './restore.module.css';
import { RestoreResult } from './restore-result.tsx';
import { useRestoring } from './use-restoring.ts';

/** What closing the dialog means. */
export type RestoreDialogProps = { readonly onClose: () => void };

/** Brings something back: the backups, then what one holds, then what came of it. Also without a library. */
export function RestoreDialog({ onClose }: RestoreDialogProps) {
  const { restore } = useMessages().safety;
  const { data: library } = useQuery(queries.library());
  const restoring = useRestoring(onClose);
  const { contents, result, problem, isBusy, openNew } = restoring;
  return (
    <Dialog title={restore.title} onClose={onClose}>
      <p className={style.problem} role="alert">
        {problem}
      </p>
      {result !== null && (
        <RestoreResult result={result} isBusy={isBusy} onOpen={openNew} onClose={onClose} />
      )}
      {result === null && contents !== null && (
        <BackupContentsView
          contents={contents}
          libraryId={library?.id ?? null}
          restoring={restoring}
        />
      )}
      {result === null && contents === null && (
        <ChooseBackup hasLibrary={library !== null} restoring={restoring} onClose={onClose} />
      )}
    </Dialog>
  );
}
