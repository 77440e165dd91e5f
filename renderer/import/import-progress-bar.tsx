import { useEffect, useRef } from 'react';
import { sourceName } from '../../shared/collect/source-name.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './import-progress-bar.module.css';
import type { ImportProgress } from './use-import-progress.ts';

/** How far it has come, null while that is not known, and what stopping it means. */
export type ImportProgressBarProps = {
  readonly progress: ImportProgress | null;
  readonly onStop: () => void;
};

/** How far an import has come, which file it is at, and the way to stop it. */
export function ImportProgressBar({ progress, onStop }: ImportProgressBarProps) {
  const { importing } = useMessages();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A dialog that began it is gone; the keyboard goes to what can be pressed.
    if (document.activeElement === document.body) stop.current?.focus();
  }, []);
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
      <Button ref={stop} onClick={onStop}>
        {importing.stop}
      </Button>
      {progress !== null && (
        <span className={style.file} title={progress.file}>
          {sourceName(progress.file)}
        </span>
      )}
    </div>
  );
}
