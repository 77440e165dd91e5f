import type { ListedBackup } from '../../../shared/ipc/backup-calls.ts';
import { librarySentence } from '../../../shared/library/library-sentence.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './restore.module.css';

/** Backups to choose from, and what choosing one means. */
export type BackupListProps = {
  readonly backups: readonly ListedBackup[];
  readonly isBusy: boolean;
  readonly onChoose: (file: string) => void;
};

/** The library's backups, the newest first; one that cannot be opened says why. */
export function BackupList({ backups, isBusy, onChoose }: BackupListProps) {
  const texts = useMessages();
  const { restore } = texts.safety;
  if (backups.length === 0) return <p>{restore.none}</p>;
  return (
    <ul className={style.backups} aria-label={restore.list}>
      {backups.map(({ file, madeAt, stories, size, problem }) => (
        <li key={file}>
          {problem === null ? (
            <button type="button" disabled={isBusy} onClick={() => onChoose(file)}>
              <strong>{restore.madeAt(madeAt)}</strong>
              <span>{restore.facts(stories, size)}</span>
            </button>
          ) : (
            <p>
              <strong>{restore.madeAt(madeAt)}</strong>
              <span>{librarySentence(problem, texts)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
