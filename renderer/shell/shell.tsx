import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Scope } from '../../shared/domain/consent.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { useAction } from '../actions/actions-context.ts';
import { BackupNotice } from '../backups/backup-notice.tsx';
import { queries } from '../bridge/queries.ts';
import { useCollectionPlace } from '../collections/use-collection-place.ts';
import { UnsavedNotice } from '../editor/autosave/unsaved-notice.tsx';
import { ImportArea } from '../import/import-area.tsx';
import { ImportProgressBar } from '../import/import-progress-bar.tsx';
import { useImport } from '../import/use-import.ts';
import { useImportProgress } from '../import/use-import-progress.ts';
import { OpenPalette } from '../palette/open-palette.tsx';
import { withCollection } from '../publish/publish-draft.ts';
import { PublishReportDialog } from '../publish/publish-report-dialog.tsx';
import { PublishingProgress } from '../publish/publishing-progress.tsx';
import { usePublishPlace } from '../publish/use-publish-place.ts';
import type { SettingsPart } from '../settings/settings-part.ts';
import type { Announcement } from '../status/announcements.ts';
import { Said } from '../status/said.tsx';
import { useStoryPlace } from '../stories/use-story-place.ts';
import type { StorySide } from '../story/story-side.ts';
import { ReadOnlyContext } from '../ui/read-only-context.ts';
import { ConflictNotices } from './conflict-notices.tsx';
import { HistoryNotice } from './history-notice.tsx';
import { LibraryNotices } from './library-notices.tsx';
import { OpenLibraryMenu } from './open-library-menu.tsx';
import { Rail } from './rail.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import style from './shell.module.css';
import { StatusBar } from './status-bar.tsx';
import { useHistory } from './use-history.ts';
import { useViewActions } from './use-view-actions.ts';
import { useViewFocus } from './use-view-focus.ts';
import { View } from './view.tsx';
import type { ViewName } from './view-name.ts';

/** The open library, and what was said last. */
export type ShellProps = {
  readonly library: OpenLibrary;
  readonly announcement: Announcement | null;
};

/** An open library: the rail, the view, and the line that says what happened. */
export function Shell({ library, announcement }: ShellProps) {
  const [view, setView] = useState<ViewName>('stories');
  const [isFinding, setIsFinding] = useState(false);
  const [part, setPart] = useState<SettingsPart | null>(null);
  const onShown = useCallback(() => setPart(null), []);
  const places = {
    stories: useStoryPlace(),
    inbox: useStoryPlace(),
    collections: useCollectionPlace(),
    publish: usePublishPlace(),
    settings: { part, onShown },
  };
  const { publishing } = places.publish;
  const { data: stories } = useQuery(queries.stories());
  const current = useImport();
  const progress = useImportProgress(current.isBusy);
  const { canUndo, canRedo } = library;
  const { undo, redo } = useHistory(canUndo, canRedo);
  const waiting = stories?.filter((story) => story.status === 'inbox' && !story.archived).length;
  const openImported = (id: string, isUnsure: boolean) => {
    places.inbox.show(id, false, isUnsure ? 'message' : 'page');
    setView('inbox');
  };
  const openStory = ({ id, status, archived }: StorySummary, side?: StorySide) => {
    const place = status === 'inbox' ? 'inbox' : 'stories';
    places[place].show(id, archived, side);
    setView(place);
  };
  const openStoryById = (id: string, side?: StorySide) => {
    const story = stories?.find((other) => other.id === id);
    if (story !== undefined) openStory(story, side);
  };
  const publishCollection = (collection: string, meantFor: readonly Scope[]) => {
    const { draft, setDraft } = places.publish;
    setDraft(withCollection(draft, collection, meantFor));
    setView('publish');
  };
  const openSettings = (wanted: SettingsPart) => {
    setPart(wanted);
    setView('settings');
  };
  useAction('palette', () => setIsFinding(true));
  useViewActions(setView);
  useViewFocus(view);
  return (
    <ReadOnlyContext value={library.readOnly}>
      <ImportArea current={current} onOpen={openImported}>
        <div className={style.shell}>
          <Rail view={view} waiting={waiting ?? 0} onView={setView}>
            <OpenLibraryMenu library={library} />
          </Rail>
          <main className={style.main}>
            <div>
              <ReadOnlyNotice />
              <LibraryNotices library={library} onSettings={() => setView('settings')} />
              <ConflictNotices
                conflicts={library.conflicts}
                onOpen={(id) => openStoryById(id, 'versions')}
              />
              <BackupNotice />
              <HistoryNotice failure={library.historyFailure} />
              <UnsavedNotice />
            </div>
            <View
              view={view}
              library={library}
              places={places}
              onView={setView}
              onOpenStory={openStoryById}
              onPublish={publishCollection}
            />
          </main>
          <StatusBar canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo}>
            {current.isBusy && <ImportProgressBar progress={progress} onStop={current.stop} />}
            {publishing.phase !== null && (
              <PublishingProgress phase={publishing.phase} onStop={publishing.stop} />
            )}
            <Said announcement={announcement} />
          </StatusBar>
        </div>
        {publishing.report !== null && (
          <PublishReportDialog report={publishing.report} onClose={publishing.closeReport} />
        )}
        {isFinding && (
          <OpenPalette
            onStory={openStory}
            onSettings={openSettings}
            onClose={() => setIsFinding(false)}
          />
        )}
      </ImportArea>
    </ReadOnlyContext>
  );
}
