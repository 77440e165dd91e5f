import { useQuery } from '@tanstack/react-query';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { queries } from '../bridge/queries.ts';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import pane from '../ui/pane.module.css';
import { ChosenStories } from './chosen/chosen-stories.tsx';
import { CollectionBar } from './collection-bar.tsx';
import { CollectionForm } from './collection-form.tsx';
import style from './open-collection.module.css';
import { ScopeChoice } from './scope-choice.tsx';
import { useCollectionActions } from './use-collection-actions.ts';
import { useEditCollection } from './use-edit-collection.ts';

/** Which collection, of which library, the ways out, and the way back where there is need of one. */
export type OpenCollectionProps = {
  readonly id: string;
  readonly library: OpenLibrary;
  /** Whether the person just made it. */
  readonly isMade: boolean;
  readonly onOpenStory: (id: string) => void;
  readonly onPublish: () => void;
  readonly onBack?: () => void;
};

/** Fetches a collection and opens it for editing; what is written and chosen saves itself. */
export function OpenCollection(props: OpenCollectionProps) {
  const { id, library, isMade, onOpenStory, onPublish, onBack } = props;
  const texts = useMessages().collections;
  const { data: collection, error, refetch } = useQuery(queries.collection(id));
  const { data: stories } = useQuery(queries.collectionStories(id));
  const { remove } = useCollectionActions();
  const edit = useEditCollection(id);
  return (
    <section className={pane.pane} aria-label={collection?.title ?? texts.actions}>
      <CollectionBar
        isReady={Boolean(collection)}
        onPublish={onPublish}
        onRemove={() => remove({ id, title: collection?.title ?? '' })}
        {...(onBack === undefined ? {} : { onBack })}
      />
      {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
      {collection === null && <p className={pane.gone}>{texts.gone}</p>}
      {collection && (
        <div className={style.scroll}>
          <div className={style.page}>
            <CollectionForm
              collection={collection}
              isEntered={isMade || onBack !== undefined}
              save={(content) => window.bridge.collections.edit({ id, content })}
            />
            <ScopeChoice
              chosen={collection.scope}
              onChange={(scope) => edit({ content: { scope }, said: undefined })}
            />
            <ChosenStories
              order={collection.stories}
              stories={stories ?? []}
              library={library}
              onOpen={onOpenStory}
              onChange={(order, said) => edit({ content: { stories: order }, said })}
            />
          </div>
        </div>
      )}
    </section>
  );
}
