import type { LibraryFacts } from '../../shared/ipc/library-calls.ts';
import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Keeps what a person said of the library, and says so. */
export function useLibraryFacts(): (facts: Partial<LibraryFacts>) => void {
  const { settings } = useMessages().places;
  return useCall(
    (facts: Partial<LibraryFacts>) => window.bridge.library.edit(facts),
    () => settings.saved,
  ).run;
}
