import { useEffect, useState } from 'react';
import type { About } from '../../shared/ipc/app-calls.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';

/** What is known about the program; undefined until the main process has answered. */
export function useAbout(): CallOutcome<About> | undefined {
  const [outcome, setOutcome] = useState<CallOutcome<About>>();
  useEffect(() => {
    void window.bridge.app.about().then(setOutcome);
  }, []);
  return outcome;
}
