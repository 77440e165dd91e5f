import { useMessages } from '../ui/messages-context.ts';
import style from './import-progress-bar.module.css';
import type { ImportProgress } from './use-import-progress.ts';

/** How far it has come; null while that is not known. */
export type ImportProgressBarProps = { readonly progress: ImportProgress | null };

/** How far an import has come, and which file it is at. */
export function ImportProgressBar({ progress }: ImportProgressBarProps) {
  const { importing } = useMessages();
  const words =
    progress === null ? importing.begun : importing.progress(progress.number, progress.total);
  return (
    <div className={style.progress}>
      <label htmlFor="import-progress">{words}</label>
      <progress
        id="import-progress"
        max={progress?.total ?? 1}
        {...(progress === null ? {} : { value: progress.number })}
      />
      {progress !== null && <span className={style.file}>{progress.file}</span>}
    </div>
  );
}
