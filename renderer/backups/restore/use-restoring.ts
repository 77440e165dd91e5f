import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  BackupContents,
  Restored,
  RestoredLibrary,
} from '../../../shared/ipc/backup-calls.ts';
import type { CallOutcome } from '../../../shared/ipc/call-outcome.ts';
import { answered } from '../../bridge/answered.ts';
import { callErrorOf } from '../../bridge/call-failed.ts';
import { errorSentence } from '../../ui/error-sentence.ts';
import { useMessages } from '../../ui/messages-context.ts';

/** What is done with a backup: one is chosen, its contents are shown, and what came of it is told. */
export interface Restoring {
  readonly contents: BackupContents | null;
  readonly result: Restored | RestoredLibrary | null;
  /** Why the last step could not be taken, as a sentence: a dialog covers the line where others are told. */
  readonly problem: string;
  readonly isBusy: boolean;
  readonly inspect: (file: string) => void;
  readonly chooseFile: () => void;
  readonly back: () => void;
  readonly restore: (story: string | null, replace: boolean) => void;
  readonly restoreAsNew: (story: string | null) => void;
  readonly openNew: (folder: string) => void;
}

type Step = () => Promise<CallOutcome<Taken>>;
type Taken =
  | { readonly contents: BackupContents | null }
  | { readonly result: Restoring['result'] };

/**
 * Bringing something back, step by step.
 * @param onOpened called when a library that was made is the open one.
 */
export function useRestoring(onOpened: () => void): Restoring {
  const texts = useMessages();
  const [contents, setContents] = useState<BackupContents | null>(null);
  const [result, setResult] = useState<Restoring['result']>(null);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (step: Step) => answered(step()),
    onSuccess: (taken) => {
      if ('result' in taken) setResult(taken.result);
      else if (taken.contents !== null) setContents(taken.contents);
    },
  });
  const { backups, library } = window.bridge;
  const file = contents?.file ?? '';
  const read = (call: () => Promise<CallOutcome<BackupContents | null>>) =>
    mutate(async () => mapped(await call(), (found) => ({ contents: found })));
  const done = (call: () => Promise<CallOutcome<Restoring['result']>>) =>
    mutate(async () => mapped(await call(), (came) => ({ result: came })));
  return {
    contents,
    result,
    problem: error === null ? '' : errorSentence(callErrorOf(error), texts),
    isBusy: isPending,
    inspect: (chosen) => read(() => backups.inspect({ file: chosen })),
    chooseFile: () => read(() => backups.chooseFile()),
    back: () => {
      reset();
      setContents(null);
    },
    restore: (story, replace) => done(() => backups.restore({ file, story, replace })),
    restoreAsNew: (story) => done(() => backups.restoreAsNew({ file, story })),
    openNew: (folder) =>
      done(async () =>
        mapped(await library.reopen({ folder }), () => {
          onOpened();
          return result;
        }),
      ),
  };
}

function mapped<From, To>(outcome: CallOutcome<From>, to: (value: From) => To): CallOutcome<To> {
  return outcome.ok ? { ok: true, value: to(outcome.value) } : outcome;
}
