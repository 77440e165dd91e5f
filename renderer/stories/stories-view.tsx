import { useCallback, useDeferredValue, useRef, useState } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { nextUnsure } from '../../shared/search/unsure-first.ts';
import { useAction } from '../actions/actions-context.ts';
import { OpenStory } from '../story/open-story.tsx';
import { useIsWide } from '../ui/use-is-wide.ts';
import { ListPane } from './list-pane.tsx';
import style from './stories-view.module.css';
import type { StoryPlaceName } from './story-place.ts';
import { useChosenStories } from './use-chosen-stories.ts';
import { useKeptPlace } from './use-kept-place.ts';
import type { StoryPlaceControl } from './use-story-place.ts';
import { useUnsureStories } from './use-unsure-stories.ts';

/** Which list it is, of which library, and where the person is in it. */
export type StoriesViewProps = {
  readonly place: StoryPlaceName;
  readonly library: OpenLibrary;
  readonly control: StoryPlaceControl;
  readonly onGoToInbox: () => void;
};

/** A list of stories with the one that is read beside it; on a narrow window one of them at a time. */
export function StoriesView({ place, library, control, onGoToInbox }: StoriesViewProps) {
  const isWide = useIsWide();
  const { state, goTo, setOpen, turn, arrive } = control;
  const { unsure, isKnown } = useUnsureStories(place);
  const shown = useChosenStories(place, state.filter, state.order, library.language, unsure);
  const [isBack, setIsBack] = useState(false);
  // Where nobody has gone anywhere yet, the first is the first once it is known which stand before the others.
  const isOld = shown.isOld || (state.at === null && !isKnown);
  const at = useKeptPlace(state.at, { stories: shown.stories, isOld }, goTo);
  // The list answers a key at once; a long story follows when there is time.
  const readId = useDeferredValue(at?.id) ?? at?.id;
  const isReading = readId !== undefined && at !== null && (isWide || state.isOpen);
  const next = nextUnsure(shown.stories, unsure, at?.id ?? null);
  const goToNext = () => {
    if (next === null) return;
    goTo({ id: next, index: shown.stories.findIndex(({ id }) => id === next) });
    turn(next, 'message');
    setOpen(true);
  };
  const latest = useRef(goToNext);
  latest.current = goToNext;
  const goToNextUnsure = useCallback(() => latest.current(), []);
  useAction('nextUnsure', next === null ? null : goToNextUnsure);
  const goBack = () => {
    setIsBack(true);
    setOpen(false);
  };
  return (
    <div className={style.view}>
      {(isWide || !isReading) && (
        <ListPane
          place={place}
          library={library}
          control={control}
          unsure={unsure}
          onNextUnsure={next === null ? null : goToNextUnsure}
          shown={shown}
          at={at}
          takesFocus={isBack}
          onGoToInbox={onGoToInbox}
        />
      )}
      {isReading && (
        <OpenStory
          key={readId}
          id={readId}
          library={library}
          side={state.turned?.id === readId ? state.turned.side : 'page'}
          onTurn={turn}
          isSought={state.sought === readId}
          onArrived={arrive}
          onNextUnsure={next === null ? null : goToNextUnsure}
          {...(isWide ? {} : { onBack: goBack })}
        />
      )}
    </div>
  );
}
