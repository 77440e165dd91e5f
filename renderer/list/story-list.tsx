import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { TermLabels } from '../ui/term-labels.ts';
import { stepInList } from './step-in-list.ts';
import style from './story-list.module.css';
import { StoryRow } from './story-row.tsx';

/** CSS pixels; `.row` in the style sheet is as high. */
const rowHeight = 104;

/** The rows, the one a person is at, and what moving and reading mean. */
export type StoryListProps = {
  readonly label: string;
  readonly stories: readonly StorySummary[];
  readonly at: number;
  readonly labels: TermLabels;
  readonly language: Language;
  readonly onGoTo: (index: number) => void;
  /** A row was clicked. */
  readonly onPick: (index: number) => void;
  readonly onRead: () => void;
  /** Whether the person comes back to the list from what covered it. */
  readonly takesFocus: boolean;
  /** Keys that are not about moving or reading. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * A listbox of any length, of which only the rows in sight exist, and the one a person is at: the
 * focus stays on the list, which names that row as its active one.
 */
export function StoryList(props: StoryListProps) {
  const { label, stories, at, labels, language, onGoTo, onPick, onRead, takesFocus, onKeyDown } =
    props;
  const { list } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: stories.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        return indexes.includes(at) ? indexes : [...indexes, at].sort((a, b) => a - b);
      },
      [at],
    ),
  });
  useEffect(() => {
    if (takesFocus) scroller.current?.focus();
  }, [takesFocus]);
  const atId = stories[at]?.id;
  useEffect(() => {
    // The row may have moved without the person: it is brought into sight when it is another one.
    if (atId !== undefined) virtualizer.scrollToIndex(at);
  }, [at, atId, virtualizer]);

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const step = stepInList(event.key, at, stories.length, page);
    if (step === null && event.key !== 'Enter') {
      onKeyDown(event);
      return;
    }
    event.preventDefault();
    if (step === null) onRead();
    else onGoTo(step);
  };

  return (
    <>
      <div
        ref={scroller}
        className={style.list}
        role="listbox"
        aria-label={label}
        aria-activedescendant={atId === undefined ? undefined : `row-${atId}`}
        tabIndex={0}
        onKeyDown={onKey}
      >
        <div
          className={style.rows}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const story = stories[index];
            return story === undefined ? null : (
              <StoryRow
                key={story.id}
                story={story}
                index={index}
                count={stories.length}
                start={start}
                isAt={index === at}
                labels={labels}
                language={language}
                onPick={onPick}
              />
            );
          })}
        </div>
      </div>
      <p className={style.keys}>{list.keys}</p>
    </>
  );
}
