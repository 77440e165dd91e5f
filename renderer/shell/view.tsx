import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Scope } from '../../shared/domain/consent.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { BinView } from '../bin/bin-view.tsx';
import { CollectionsView } from '../collections/collections-view.tsx';
import type { CollectionPlaceControl } from '../collections/use-collection-place.ts';
import { PublishView } from '../publish/publish-view.tsx';
import type { PublishPlaceControl } from '../publish/use-publish-place.ts';
import { SettingsView, type SettingsViewProps } from '../settings/settings-view.tsx';
import { StoriesView } from '../stories/stories-view.tsx';
import type { StoryPlaceName } from '../stories/story-place.ts';
import type { StoryPlaceControl } from '../stories/use-story-place.ts';
import type { ViewName } from './view-name.ts';

/** Which view, of which library, and where the person is in each list. */
export type ViewProps = {
  readonly view: ViewName;
  readonly library: OpenLibrary;
  readonly places: Readonly<Record<StoryPlaceName, StoryPlaceControl>> & {
    readonly collections: CollectionPlaceControl;
    readonly publish: PublishPlaceControl;
    readonly settings: Pick<SettingsViewProps, 'part' | 'onShown'>;
  };
  readonly onView: (view: ViewName) => void;
  /** Leads to a story, in whichever list it stands. */
  readonly onOpenStory: (id: string) => void;
  /** Leads to the place for publishing with a collection chosen there. */
  readonly onPublish: (collection: string, meantFor: readonly Scope[]) => void;
};

/** The view that the rail has chosen. */
export function View(props: ViewProps) {
  const { view, library, places, onView, onOpenStory, onPublish } = props;
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
      return (
        <CollectionsView
          library={library}
          control={places.collections}
          onOpenStory={onOpenStory}
          onPublish={onPublish}
        />
      );
    case 'publish':
      return <PublishView control={places.publish} />;
    case 'settings':
      return <SettingsView library={library} {...places.settings} />;
    case 'bin':
      return <BinView />;
    default:
      return assertNever(view);
  }
}
