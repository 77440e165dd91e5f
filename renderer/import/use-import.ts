import { useRef, useState } from 'react';
import type { DroppedFile } from '../../shared/ipc/bridge.ts';
import type { ImportReport, SetAsideEntry } from '../../shared/ipc/story-calls.ts';
import { useCall } from '../bridge/use-call.ts';
import { type Announcement, useAnnounce } from '../status/announcements.ts';
import { useMessages } from '../ui/messages-context.ts';

/** An import: the ways to begin one, whether one is under way, and what the last one brought. */
export interface Import {
  readonly isBusy: boolean;
  readonly report: ImportReport | null;
  readonly closeReport: () => void;
  readonly stop: () => void;
  readonly importFiles: () => void;
  readonly importDropped: (files: readonly DroppedFile[]) => void;
  readonly importText: (text: string) => void;
  /** Takes in what the last report set aside. */
  readonly take: (entry: SetAsideEntry) => void;
  /** What came of taking it. */
  readonly taken: Announcement | null;
}

/** Brings stories in, and keeps the report until the person has closed it. */
export function useImport(): Import {
  const { importing, list } = useMessages();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [taken, setTaken] = useState<Announcement | null>(null);
  const isShown = useRef(false);
  isShown.current = report !== null;
  const inStatusLine = useAnnounce();
  const isStopped = useRef(false);
  const done = (result: ImportReport | null) => {
    setReport(result);
    setTaken(null);
    if (result === null && isStopped.current) return importing.stopped;
    return result === null || result.stories.length === 0
      ? undefined
      : importing.came(result.stories.length);
  };
  const files = useCall((_: undefined) => window.bridge.stories.importFiles(), done);
  const dropped = useCall(
    (chosen: readonly DroppedFile[]) => window.bridge.importDroppedFiles(chosen),
    done,
  );
  const stop = useCall((_: undefined) => {
    isStopped.current = true;
    return window.bridge.stories.cancelImport();
  });
  const text = useCall(
    (pasted: string) => window.bridge.stories.importText({ text: pasted }),
    done,
  );
  const isTaking = useRef(false);
  const taking = useCall(
    ({ group: _group, reason: _reason, ...told }: SetAsideEntry) =>
      window.bridge.stories.importTold(told).finally(() => {
        isTaking.current = false;
      }),
    ({ stories, setAside }, entry) => {
      setReport(
        (old) =>
          old && {
            stories: [...old.stories, ...stories],
            setAside: old.setAside.flatMap((one) => (one === entry ? setAside : [one])),
          },
      );
      const [story] = stories;
      return story === undefined
        ? setAside[0]?.reason
        : importing.report.took(story.title || list.untitled);
    },
    // A report that was closed meanwhile says nothing any more.
    (said) => (isShown.current ? setTaken : inStatusLine)(said),
  );
  return {
    isBusy: files.isBusy || dropped.isBusy || text.isBusy,
    report,
    closeReport: () => setReport(null),
    stop: () => stop.run(undefined),
    importFiles: () => {
      isStopped.current = false;
      files.run(undefined);
    },
    importDropped: (chosen) => {
      isStopped.current = false;
      dropped.run(chosen);
    },
    importText: text.run,
    take: (entry) => {
      // A second click while the first is under way would bring it in twice.
      if (isTaking.current) return;
      isTaking.current = true;
      taking.run(entry);
    },
    taken,
  };
}
