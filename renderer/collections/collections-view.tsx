import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Scope } from '../../shared/domain/consent.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { queries } from '../bridge/queries.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { Failure } from '../ui/failure.tsx';
import { focusViewTitle } from '../ui/focus-view-title.ts';
import { useLanguage, useMessages } from '../ui/messages-context.ts';
import pane from '../ui/pane.module.css';
import { useIsWide } from '../ui/use-is-wide.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { CollectionList } from './collection-list.tsx';
import style from './collections-view.module.css';
import { NewCollectionDialog } from './new-collection-dialog.tsx';
import { OpenCollection } from './open-collection.tsx';
import { useCollectionActions } from './use-collection-actions.ts';
import type { CollectionPlaceControl } from './use-collection-place.ts';

/** The library, where the person is among its collections, and the ways out of here. */
export type CollectionsViewProps = {
  readonly library: OpenLibrary;
  readonly control: CollectionPlaceControl;
  readonly onOpenStory: (id: string) => void;
  readonly onPublish: (collection: string, meantFor: readonly Scope[]) => void;
};

/** The collections with the open one beside them; on a narrow window one of them at a time. */
export function CollectionsView(props: CollectionsViewProps) {
  const { library, control, onOpenStory, onPublish } = props;
  const { collections: texts, shell } = useMessages();
  const language = useLanguage();
  const isWide = useIsWide();
  const { data: collections, error, isFetching, refetch } = useQuery(queries.collections());
  const { create } = useCollectionActions();
  const [isNaming, setIsNaming] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const goTo = (id: string, isMade: boolean) => {
    setMade(isMade ? id : null);
    control.open(id);
  };
  const keptFocus = useKeptFocus(focusViewTitle);
  const isThere = collections?.some(({ id }) => id === control.at) ?? false;
  // One that was just made stands in the next list; one that is gone gives way to the first.
  const at = isThere || isFetching ? control.at : null;
  const readId = isWide ? (at ?? collections?.[0]?.id) : control.isOpen ? at : null;
  const newButton = (
    <ChangingButton
      look={collections?.length === 0 ? 'main' : 'plain'}
      onClick={() => setIsNaming(true)}
    >
      {texts.create}
    </ChangingButton>
  );
  return (
    <div className={style.view} data-is-empty={collections?.length === 0} {...keptFocus}>
      {(isWide || !readId) && (
        <section className={pane.pane} aria-labelledby="view-title">
          <header className={style.header}>
            <h1 id="view-title">{shell.views.collections}</h1>
            {collections !== undefined && collections.length > 0 && newButton}
          </header>
          {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
          {collections === undefined && error === null && (
            <p className={style.waiting}>{texts.loading}</p>
          )}
          {collections?.length === 0 && <EmptyList {...texts.empty}>{newButton}</EmptyList>}
          {collections !== undefined && collections.length > 0 && (
            <CollectionList
              collections={collections}
              at={readId ?? at}
              language={language}
              onOpen={(id) => goTo(id, false)}
            />
          )}
        </section>
      )}
      {readId && (
        <OpenCollection
          key={readId}
          id={readId}
          library={library}
          isMade={readId === made}
          onOpenStory={onOpenStory}
          onPublish={() =>
            onPublish(readId, collections?.find(({ id }) => id === readId)?.scope ?? [])
          }
          {...(isWide ? {} : { onBack: control.close })}
        />
      )}
      {isNaming && (
        <NewCollectionDialog
          storyCount={0}
          onClose={() => setIsNaming(false)}
          onAccept={(title) => {
            setIsNaming(false);
            create({ title, stories: [], onMade: (id) => goTo(id, true) });
          }}
        />
      )}
    </div>
  );
}
