import { type RefObject, useEffect, useRef } from 'react';
import type { StoryContent } from '../../shared/domain/story.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';

/** Reads a story as it is on the disk by now; null where it is gone. */
export type ReadStory = () => Promise<CallOutcome<StoryContent | null>>;

/** What taking in needs to know of the editing. */
export interface TakenInOptions {
  /** What the window last knew to be on the disk; another object says that something changed there. */
  readonly content: StoryContent;
  readonly read: ReadStory;
  /** Whether something typed is not on the disk yet. */
  readonly hasUnsaved: () => boolean;
  /** Counts what is typed. */
  readonly edits: RefObject<number>;
  readonly onRead: (onDisk: StoryContent) => void;
}

/**
 * Takes in what changed elsewhere, such as by a replacement or an undo. It is read anew at a moment when
 * all that was typed is on the disk, and dropped when anything is typed meanwhile, so that no letter is lost.
 */
export function useTakenIn(options: TakenInOptions): void {
  const { content } = options;
  const latest = useRef(options);
  latest.current = options;
  const known = useRef(content);
  useEffect(() => {
    const { read, hasUnsaved, edits } = latest.current;
    if (content === known.current || hasUnsaved()) return;
    known.current = content;
    const before = edits.current;
    let isLate = false;
    void read().then((answer) => {
      const isStale = isLate || edits.current !== before || hasUnsaved();
      if (answer.ok && answer.value !== null && !isStale) latest.current.onRead(answer.value);
    });
    return () => {
      isLate = true;
    };
  }, [content]);
}
