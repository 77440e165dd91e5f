import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Story } from '../../shared/domain/story.ts';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import { queries } from '../bridge/queries.ts';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import side from '../ui/side.module.css';
import { OriginalPart } from './original-part.tsx';
import { useHistoryActions } from './use-history-actions.ts';
import { VersionList } from './version-list.tsx';
import style from './versions.module.css';

/** The story whose past is shown, and the words its tags are from. */
export type StoryVersionsProps = {
  readonly story: Pick<Story, 'id' | 'title' | 'status'>;
  readonly taxonomy: Taxonomy;
};

/** A quiet place beside the story: what it was, and the text as it came. */
export function StoryVersions({ story, taxonomy }: StoryVersionsProps) {
  const { history, list } = useMessages();
  const { data: versions, error, refetch } = useQuery(queries.versions(story.id));
  const { data: hasOriginal } = useQuery(queries.hasOriginal(story.id));
  const { restore, eraseOriginal } = useHistoryActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isInInbox = story.status === 'inbox';
  const bringBack = (number: number, wasInInbox: boolean) => {
    // The button that was pressed stands at another version afterwards.
    title.current?.focus();
    restore({ id: story.id, number, isToInbox: wasInInbox && !isInInbox });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={side.side} aria-labelledby="versions-title" tabIndex={0}>
      <div className={style.versionsPage}>
        <p className={style.story}>{story.title || list.untitled}</p>
        <h2 ref={title} id="versions-title" className={style.title} tabIndex={-1}>
          {history.versions.title}
        </h2>
        <p className={style.about}>{history.versions.about}</p>
        {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
        {versions === undefined && error === null && <p>{history.versions.loading}</p>}
        {versions !== undefined && (
          <VersionList
            versions={versions}
            isInInbox={isInInbox}
            taxonomy={taxonomy}
            onRestore={bringBack}
          />
        )}
        {hasOriginal !== undefined && (
          <OriginalPart
            id={story.id}
            title={story.title}
            isInInbox={isInInbox}
            isThere={hasOriginal}
            onErase={() => {
              title.current?.focus();
              eraseOriginal(story);
            }}
          />
        )}
      </div>
    </section>
  );
}
