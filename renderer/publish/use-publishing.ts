import { useEffect, useState } from 'react';
import type { EventValue } from '../../shared/ipc/events.ts';
import type { PublicationReport } from '../../shared/ipc/publication-calls.ts';
import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';
import { choiceOf, type PublishDraft } from './publish-draft.ts';

/** What publishing is busy with. */
export type PublishingPhase = EventValue<'publishing'>;

/** The one publication that may be under way, and what the last one came to. */
export interface Publishing {
  readonly isBusy: boolean;
  /** Null while a dialog is open, and when nothing is under way. */
  readonly phase: PublishingPhase | null;
  readonly report: PublicationReport | null;
  readonly closeReport: () => void;
  readonly start: (draft: PublishDraft) => void;
  readonly stop: () => void;
}

/** Publishes what a draft says, wherever in the window the person goes meanwhile. */
export function usePublishing(): Publishing {
  const { publish } = useMessages();
  const [phase, setPhase] = useState<PublishingPhase | null>(null);
  const [report, setReport] = useState<PublicationReport | null>(null);
  const [isStopping, setIsStopping] = useState(false);
  const { isBusy, run } = useCall(
    (draft: PublishDraft) =>
      window.bridge.publications.publish({
        choice: choiceOf(draft),
        formats: [...draft.formats],
      }),
    (made) => {
      setReport(made);
      if (made !== null) return publish.done(made.stories);
      return isStopping ? publish.stopped : undefined;
    },
  );
  const cancel = useCall((_: undefined) => window.bridge.publications.cancel());
  useEffect(
    () =>
      window.bridge.onEvent((name, value) => {
        if (name === 'publishing') setPhase(value);
      }),
    [],
  );
  return {
    isBusy,
    phase: isBusy ? phase : null,
    report,
    closeReport: () => setReport(null),
    start: (draft) => {
      setPhase(null);
      setIsStopping(false);
      run(draft);
    },
    stop: () => {
      setIsStopping(true);
      cancel.run(undefined);
    },
  };
}
