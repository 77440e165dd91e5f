import { assertNever } from '../../shared/domain/assert-never.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { ComingView } from '../places/coming-view.tsx';
import { PublishView } from '../publish/publish-view.tsx';
import type { PublishPlaceControl } from '../publish/use-publish-place.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { StoriesView } from '../stories/stories-view.tsx';
import type { StoryPlaceName } from '../stories/story-place.ts';
import type { StoryPlaceControl } from '../stories/use-story-place.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { ViewName } from './view-name.ts';

/** Which view, of which library, and where the person is in each list. */
export type ViewProps = {
  readonly view: ViewName;
  readonly library: OpenLibrary;
  readonly places: Readonly<Record<StoryPlaceName, StoryPlaceControl>> & {
    readonly publish: PublishPlaceControl;
  };
  readonly onView: (view: ViewName) => void;
};

/** The view that the rail has chosen. */
export function View({ view, library, places, onView }: ViewProps) {
  const texts = useMessages().places;
  switch (view) {
    case 'stories':
    case 'inbox':
      return (
        <StoriesView
          key={view}
          place={view}
          library={library}
          control={places[view]}
          onGoToInbox={() => onView('inbox')}
        />
      );
    case 'collections':
      return <ComingView {...texts[view]} />;
    case 'publish':
      return <PublishView control={places.publish} />;
    case 'settings':
      return <SettingsView library={library} />;
    default:
      return assertNever(view);
  }
}
