import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import type { ListPlace } from '../../shared/search/keep-place.ts';
import { isFiltering, noFilter } from '../../shared/search/story-filter.ts';
import { ApproveSeveral } from '../approve/approve-several.tsx';
import { AddToCollection } from '../collections/add-to-collection.tsx';
import { useImporting } from '../import/importing-context.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { ListTools } from '../list/list-tools.tsx';
import { StoryList } from '../list/story-list.tsx';
import { useSearchKeys } from '../list/use-search-keys.ts';
import { useStoryActions } from '../story/use-story-actions.ts';
import { Button } from '../ui/button.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { Failure } from '../ui/failure.tsx';
import { focusViewTitle } from '../ui/focus-view-title.ts';
import { useLanguage, useMessages } from '../ui/messages-context.ts';
import pane from '../ui/pane.module.css';
import { termLabels } from '../ui/term-labels.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import style from './list-pane.module.css';
import { type StoryPlaceName, storyPlaces } from './story-place.ts';
import { TickedBar } from './ticked-bar.tsx';
import type { ShownStories } from './use-chosen-stories.ts';
import type { StoryPlaceControl } from './use-story-place.ts';
import { useTickedStories } from './use-ticked-stories.ts';

/** A list, what it shows now, and where the person is in it. */
export type ListPaneProps = {
  readonly place: StoryPlaceName;
  readonly library: OpenLibrary;
  readonly control: StoryPlaceControl;
  readonly shown: ShownStories;
  /** Stories that a person should look at, and the way to the next of them; null where there is no other. */
  readonly unsure: ReadonlySet<string>;
  readonly onNextUnsure: (() => void) | null;
  /** The person goes to a story themselves. */
  readonly at: ListPlace | null;
  /** Whether the person comes back from a story that stood alone. */
  readonly takesFocus: boolean;
  readonly onGoToInbox: () => void;
};

/** The list itself under its name, with the tools that find and order. */
export function ListPane(props: ListPaneProps) {
  const { place, library, control, shown, at, takesFocus, onGoToInbox } = props;
  const { unsure, onNextUnsure } = props;
  const { approving, cutting, list, shell, importing } = useMessages();
  const [isApproving, setIsApproving] = useState(false);
  const language = useLanguage();
  const { importFiles, startPasting } = useImporting();
  const { remove } = useStoryActions();
  const search = useRef<HTMLInputElement>(null);
  const labels = useMemo(() => termLabels(library.taxonomy), [library.taxonomy]);
  const { state, setFilter, setOrder, goTo, setOpen } = control;
  const { stories, countChoices, total } = shown;
  const waiting = stories.filter((story) => story.status !== 'approved' && !story.archived);
  const ticked = useTickedStories(stories);
  const section = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(() => {
    const listed = section.current?.querySelector<HTMLElement>('[role="listbox"]');
    if (listed) listed.focus();
    else focusViewTitle();
  });
  useSearchKeys(search);

  const goToIndex = (index: number) => {
    const story = stories[index];
    if (story === undefined) return;
    goTo({ id: story.id, index });
  };
  const read = () => {
    setOpen(true);
    document.getElementById('story-title')?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    // With several marked it would not be plain which of them goes.
    if (key === 'Delete' && at !== null && ticked.ids.length === 0) remove(at.id);
    if (key === 'Escape') ticked.clear();
  };
  const bringIn =
    place === 'inbox' ? (
      <div className={style.bringIn}>
        <ChangingButton look={total === 0 ? 'main' : 'plain'} onClick={importFiles}>
          {importing.files}
        </ChangingButton>
        <ChangingButton onClick={startPasting}>{importing.paste}</ChangingButton>
      </div>
    ) : null;

  return (
    <section ref={section} className={pane.pane} aria-labelledby="view-title" {...keptFocus}>
      <header className={style.header}>
        <h1 id="view-title">{shell.views[place]}</h1>
        {total !== undefined && total > 0 && (
          <p role="status">
            {isFiltering(state.filter)
              ? list.some(stories.length, total)
              : list.count(stories.length)}
          </p>
        )}
        {waiting.length > 1 && (
          <ChangingButton look="quiet" onClick={() => setIsApproving(true)}>
            {approving.several.open}
          </ChangingButton>
        )}
        {total !== 0 && bringIn}
        {onNextUnsure !== null && (
          <Button look="quiet" onClick={onNextUnsure}>
            {cutting.unsure.nextOf(unsure.size)}
          </Button>
        )}
      </header>
      {shown.failure !== null && <Failure failure={shown.failure} onRetry={shown.retry} />}
      {total === undefined && shown.failure === null && (
        <p className={style.waiting}>{list.loading}</p>
      )}
      {total === 0 && place === 'inbox' && <EmptyList {...list.empty.inbox}>{bringIn}</EmptyList>}
      {total === 0 && place === 'stories' && (
        <EmptyList title={list.empty.stories.title} text={list.empty.stories.text}>
          <Button look="main" onClick={onGoToInbox}>
            {list.empty.stories.action}
          </Button>
        </EmptyList>
      )}
      {total !== undefined && total > 0 && (
        <ListTools
          searchRef={search}
          filter={state.filter}
          onFilter={setFilter}
          order={state.order}
          onOrder={setOrder}
          taxonomy={library.taxonomy}
          standings={storyPlaces[place].standings}
          countChoices={countChoices}
        />
      )}
      {total !== undefined && total > 0 && stories.length === 0 && (
        <EmptyList {...list.none}>
          <Button onClick={() => setFilter(noFilter)}>{list.clear}</Button>
        </EmptyList>
      )}
      {isApproving && (
        <ApproveSeveral
          waiting={waiting}
          secondReview={library.rules.secondReview}
          onShow={(id) => {
            setIsApproving(false);
            goToIndex(stories.findIndex((story) => story.id === id));
            setOpen(true);
          }}
          onClose={() => setIsApproving(false)}
        />
      )}
      {ticked.ids.length > 0 && (
        <TickedBar count={ticked.ids.length} onClear={ticked.clear}>
          <AddToCollection stories={ticked.ids} onAdded={ticked.clear} />
        </TickedBar>
      )}
      {at !== null && (
        <StoryList
          label={shell.views[place]}
          keys={list.keys}
          stories={stories}
          at={at.index}
          labels={labels}
          language={language}
          onGoTo={goToIndex}
          onPick={(index) => {
            goToIndex(index);
            setOpen(true);
          }}
          onRead={read}
          unsure={unsure}
          ticked={ticked.set}
          onToggle={(index) => {
            const story = stories[index];
            if (story !== undefined) ticked.toggle(story.id);
          }}
          onExtend={(from, to) => ticked.tick(between(stories, from, to))}
          takesFocus={takesFocus}
          onKeyDown={onKeyDown}
        />
      )}
    </section>
  );
}

function between(stories: readonly StorySummary[], from: number, to: number): readonly string[] {
  return stories.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
}
