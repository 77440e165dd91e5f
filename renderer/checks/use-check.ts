import { useState } from 'react';
import type { CheckedReport, Mended } from '../../shared/ipc/check-calls.ts';
import { useCall } from '../bridge/use-call.ts';

/** What looking the library through has found and mended so far; null before it was done. */
export interface Check {
  readonly report: CheckedReport | null;
  readonly mended: Mended | null;
  readonly isBusy: boolean;
  readonly run: () => void;
  readonly mend: () => void;
}

/** Looks the open library through, and mends what is certain, each when a person says so. */
export function useCheck(): Check {
  const [report, setReport] = useState<CheckedReport | null>(null);
  const [mended, setMended] = useState<Mended | null>(null);
  const looked = useCall(
    (_: undefined) => window.bridge.checks.run(),
    (found) => {
      setReport(found);
      setMended(null);
      return undefined;
    },
  );
  const mending = useCall(
    (_: undefined) => window.bridge.checks.mend(),
    (done) => {
      setMended(done);
      return undefined;
    },
  );
  return {
    report,
    mended,
    isBusy: looked.isBusy || mending.isBusy,
    run: () => looked.run(undefined),
    mend: () => mending.run(undefined),
  };
}
