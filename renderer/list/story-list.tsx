import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { TermLabels } from '../ui/term-labels.ts';
import { listKeys } from './list-keys.ts';
import style from './story-list.module.css';
import { StoryRow } from './story-row.tsx';

/** CSS pixels; `.row` in the style sheet is as high. */
const rowHeight = 104;

/** The rows, the one a person is at, and what moving and reading mean. */
export type StoryListProps = {
  readonly label: string;
  /** What the keys do, in a line. */
  readonly keys: string;
  readonly stories: readonly StorySummary[];
  readonly at: number;
  readonly labels: TermLabels;
  readonly language: Language;
  readonly onGoTo: (index: number) => void;
  /** A row was clicked. */
  readonly onPick: (index: number) => void;
  readonly onRead: () => void;
  /** Ids of the stories that a person should look at. */
  readonly unsure?: ReadonlySet<string>;
  /** Ids of the stories that are marked, to do the same thing with them all. */
  readonly ticked: ReadonlySet<string>;
  readonly onToggle: (index: number) => void;
  /** Ticks every row between two, both of them too. */
  readonly onExtend: (from: number, to: number) => void;
  /** Whether the person comes back to the list from what covered it. */
  readonly takesFocus: boolean;
  /** Keys that are not about moving, reading or ticking. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/**
 * A listbox of any length, of which only the rows in sight exist, and the one a person is at: the
 * focus stays on the list, which names that row as its active one.
 */
export function StoryList(props: StoryListProps) {
  const { label, keys, stories, at, labels, language, ticked, takesFocus, unsure } = props;
  const latest = useRef(props);
  latest.current = props;
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

  const onClick = useCallback((index: number, event: MouseEvent) => {
    const { at: from, onPick, onToggle, onExtend } = latest.current;
    const isBox = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
    if (event.shiftKey) onExtend(from, index);
    else if (isBox || event.ctrlKey || event.metaKey) onToggle(index);
    else onPick(index);
  }, []);
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
  const onOther = (event: KeyboardEvent) => props.onKeyDown?.(event);

  return (
    <>
      <div
        ref={scroller}
        className={style.list}
        role="listbox"
        aria-label={label}
        aria-activedescendant={atId === undefined ? undefined : `row-${atId}`}
        tabIndex={0}
        data-is-ticking={ticked.size > 0}
        onKeyDown={listKeys({ ...props, count: stories.length, page, onOther })}
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
                isTicked={ticked.has(story.id)}
                isUnsure={unsure?.has(story.id) ?? false}
                onClick={onClick}
              />
            );
          })}
        </div>
      </div>
      <p className={style.keys}>{keys}</p>
    </>
  );
}
