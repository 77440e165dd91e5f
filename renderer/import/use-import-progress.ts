import { useEffect, useState } from 'react';
import type { EventValue } from '../../shared/ipc/events.ts';

/** How far an import has come. */
export type ImportProgress = EventValue<'importing'>;

/** What the main process last told of the import; null before it told anything, and between imports. */
export function useImportProgress(isBusy: boolean): ImportProgress | null {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(() => {
    if (!isBusy) return;
    const stop = window.bridge.onEvent((name, value) => {
      if (name === 'importing') setProgress(value);
    });
    return () => {
      stop();
      setProgress(null);
    };
  }, [isBusy]);
  return progress;
}
