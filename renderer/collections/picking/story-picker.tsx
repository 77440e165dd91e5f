import { useMemo, useRef, useState } from 'react';
import type { OpenLibrary } from '../../../shared/ipc/library-calls.ts';
import { isFiltering, noFilter } from '../../../shared/search/story-filter.ts';
import { EmptyList } from '../../list/empty-list.tsx';
import { ListTools } from '../../list/list-tools.tsx';
import { StoryList } from '../../list/story-list.tsx';
import { storyPlaces } from '../../stories/story-place.ts';
import { useChosenStories } from '../../stories/use-chosen-stories.ts';
import { useStoryPlace } from '../../stories/use-story-place.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { useLanguage, useMessages } from '../../ui/messages-context.ts';
import { termLabels } from '../../ui/term-labels.ts';
import style from './story-picker.module.css';

/** The stories that stand in the collection, in its order, and what to do with another choice. */
export type StoryPickerProps = {
  readonly library: OpenLibrary;
  readonly chosen: readonly string[];
  readonly onAccept: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
};

/**
 * The library's stories with those of the collection ticked, found by the tools of the list. What
 * stays keeps its place in the order; what is new comes last, in the order in which it was ticked.
 */
export function StoryPicker({ library, chosen, onAccept, onClose }: StoryPickerProps) {
  const { collections, list } = useMessages();
  const language = useLanguage();
  const { state, setFilter, setOrder } = useStoryPlace();
  const shown = useChosenStories('stories', state.filter, state.order, library.language);
  const [ticked, setTicked] = useState<readonly string[]>(chosen);
  const [at, setAt] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const labels = useMemo(() => termLabels(library.taxonomy), [library.taxonomy]);
  const { stories, total } = shown;
  const index = Math.min(at, stories.length - 1);
  const tick = (row: number) => {
    const id = stories[row]?.id;
    if (id === undefined) return;
    setAt(row);
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  };
  return (
    <Dialog title={collections.picking.title} onClose={onClose}>
      {total === 0 ? (
        <p>{collections.picking.none}</p>
      ) : (
        <div className={style.stories}>
          <ListTools
            searchRef={search}
            filter={state.filter}
            onFilter={setFilter}
            order={state.order}
            onOrder={setOrder}
            taxonomy={library.taxonomy}
            standings={storyPlaces.stories.standings}
            countChoices={shown.countChoices}
          />
          {total !== undefined && stories.length === 0 && (
            <EmptyList {...list.none}>
              {isFiltering(state.filter) && (
                <Button onClick={() => setFilter(noFilter)}>{list.clear}</Button>
              )}
            </EmptyList>
          )}
          {stories.length > 0 && (
            <StoryList
              label={collections.picking.label}
              keys={collections.picking.keys}
              stories={stories}
              at={index}
              labels={labels}
              language={language}
              onGoTo={setAt}
              onPick={tick}
              onRead={() => tick(index)}
              ticked={new Set(ticked)}
              onToggle={tick}
              onExtend={(from, to) => {
                const range = stories.slice(Math.min(from, to), Math.max(from, to) + 1);
                setTicked([...new Set([...ticked, ...range.map(({ id }) => id)])]);
              }}
              takesFocus={false}
            />
          )}
        </div>
      )}
      <DialogActions>
        <Button onClick={onClose}>{collections.picking.cancel}</Button>
        <Button look="main" onClick={() => onAccept(ticked)}>
          {collections.picking.accept(ticked.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
