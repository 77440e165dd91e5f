import { useDeferredValue, useState } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { OpenStory } from '../story/open-story.tsx';
import { useIsWide } from '../ui/use-is-wide.ts';
import { ListPane } from './list-pane.tsx';
import style from './stories-view.module.css';
import type { StoryPlaceName } from './story-place.ts';
import { useChosenStories } from './use-chosen-stories.ts';
import { useKeptPlace } from './use-kept-place.ts';
import type { StoryPlaceControl } from './use-story-place.ts';

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
  const { state, goTo, setOpen } = control;
  const shown = useChosenStories(place, state.filter, state.order, library.language);
  const [isBack, setIsBack] = useState(false);
  const at = useKeptPlace(state.at, shown, goTo);
  // The list answers a key at once; a long story follows when there is time.
  const readId = useDeferredValue(at?.id) ?? at?.id;
  const isReading = readId !== undefined && at !== null && (isWide || state.isOpen);
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
          {...(isWide ? {} : { onBack: goBack })}
        />
      )}
    </div>
  );
}
