import { useQuery } from '@tanstack/react-query';
import type { BackupState } from '../../shared/ipc/backup-calls.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

/** How it stands with backups, and what a person can do about it. */
export interface Backups {
  /** Undefined until it is known. */
  readonly state: BackupState | undefined;
  readonly isBusy: boolean;
  readonly choose: () => void;
  readonly make: () => void;
  readonly stop: () => void;
  /** Says that a person wants none, for now. */
  readonly decline: () => void;
}

/** The open library's backups on this machine. */
export function useBackups(): Backups {
  const { notice, place } = useMessages().safety;
  const { data: state } = useQuery(queries.backupState());
  const done = (next: BackupState | null) => (next?.problem === null ? place.made : undefined);
  const choose = useCall((_: undefined) => window.bridge.backups.choosePlace(), done);
  const make = useCall((_: undefined) => window.bridge.backups.make(), done);
  const stop = useCall(
    (_: undefined) => window.bridge.backups.stop(),
    () => place.stopped,
  );
  const decline = useCall(
    (_: undefined) => window.bridge.backups.stop(),
    () => notice.answered,
  );
  return {
    state,
    isBusy: (state?.isBusy ?? false) || choose.isBusy || make.isBusy,
    choose: () => choose.run(undefined),
    make: () => make.run(undefined),
    stop: () => stop.run(undefined),
    decline: () => decline.run(undefined),
  };
}
