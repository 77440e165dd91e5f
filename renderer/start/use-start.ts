import { useQuery } from '@tanstack/react-query';
import type { RecentLibrary } from '../../shared/ipc/library-calls.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';

/** What a person can begin with. */
export interface Start {
  readonly isBusy: boolean;
  readonly recent: readonly RecentLibrary[];
  readonly make: (library: { readonly name: string; readonly organisation: string }) => void;
  readonly open: () => void;
  readonly reopen: (folder: string) => void;
  readonly openDemo: () => void;
}

/** The ways into a library; the window changes by itself once one is open. */
export function useStart(): Start {
  const { data } = useQuery(queries.recent());
  const make = useCall((library: { readonly name: string; readonly organisation: string }) =>
    window.bridge.library.create(library),
  );
  const open = useCall((_: undefined) => window.bridge.library.open());
  const reopen = useCall((folder: string) => window.bridge.library.reopen({ folder }));
  const demo = useCall((_: undefined) => window.bridge.library.openDemo());
  return {
    isBusy: make.isBusy || open.isBusy || reopen.isBusy || demo.isBusy,
    recent: data ?? [],
    make: make.run,
    open: () => open.run(undefined),
    reopen: reopen.run,
    openDemo: () => demo.run(undefined),
  };
}
