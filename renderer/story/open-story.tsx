import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { isWithdrawn } from '../../shared/consent/is-withdrawn.ts';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { useAction } from '../actions/actions-context.ts';
import { ApproveStory } from '../approve/approve-story.tsx';
import { queries } from '../bridge/queries.ts';
import { AddToCollection } from '../collections/add-to-collection.tsx';
import { StoryVersions } from '../history/story-versions.tsx';
import { StoryMessage } from '../message/story-message.tsx';
import { Failure } from '../ui/failure.tsx';
import { useLanguage, useMessages } from '../ui/messages-context.ts';
import pane from '../ui/pane.module.css';
import { labelledTags, termLabels } from '../ui/term-labels.ts';
import { ApprovalGate } from './approval-gate.tsx';
import { EditedStory } from './edited-story.tsx';
import { StoryActionBar } from './story-action-bar.tsx';
import { StoryPage } from './story-page.tsx';
import { StoryTags } from './story-tags.tsx';
import { TagGroups } from './tag-groups.tsx';
import { useStoryActions } from './use-story-actions.ts';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

/** Which story, of which library, and the way back where there is need of one. */
export type OpenStoryProps = {
  readonly id: string;
  readonly library: OpenLibrary;
  /** Whether the message stands beside the story, and what showing it or going on from it means. */
  readonly isShowingMessage: boolean;
  readonly onMessage: (id: string | null) => void;
  readonly onNextUnsure: (() => void) | null;
  readonly onBack?: () => void;
};

/**
 * Fetches a story and opens it, for reading first and for editing when asked. A letter in the search
 * field beside it draws nothing of it anew.
 */
export const OpenStory = memo(function OpenStory(props: OpenStoryProps) {
  const { id, library, isShowingMessage, onMessage, onNextUnsure, onBack } = props;
  const texts = useMessages();
  const language = useLanguage();
  const { data: story, error, refetch } = useQuery(queries.story(id));
  const { remove, archive } = useStoryActions();
  const [isEdited, setIsEdited] = useState(false);
  const [isTagged, setIsTagged] = useState(false);
  const [isShowingVersions, setIsShowingVersions] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const isAlone = onBack !== undefined;
  const isRead = story !== undefined;
  useEffect(() => {
    // The list that had the focus is gone; reading begins at the title.
    if (isAlone && isRead) title.current?.focus();
  }, [isAlone, isRead]);
  const labels = useMemo(() => termLabels(library.taxonomy), [library.taxonomy]);
  const isApprovable = story?.status !== undefined && story.status !== 'approved';
  // Asked for and not worked out here: looking a long story through would hold up a letter.
  const gate = useQuery({ ...queries.reasons(id), enabled: isApprovable });
  const reasons = isApprovable ? gate.data : undefined;
  const [isApproving, setIsApproving] = useState(false);
  const [target, setTarget] = useState<StoryTarget | null>(null);
  const showMessage = () => {
    setIsEdited(false);
    setIsShowingVersions(false);
    onMessage(isShowingMessage ? null : id);
  };
  useAction('message', story ? showMessage : null);
  const [isReviewed, setIsReviewed] = useState(false);
  const startReview = () => {
    onMessage(null);
    setIsApproving(false);
    setIsShowingVersions(false);
    setTarget(null);
    setIsReviewed(true);
    setIsEdited(true);
  };
  const goTo = (next: StoryTarget) => {
    onMessage(null);
    setIsReviewed(false);
    setIsApproving(false);
    setIsEdited(true);
    setIsShowingVersions(false);
    // A new object each time, so that the same place can be gone to again.
    setTarget({ ...next });
  };
  return (
    <div className={pane.pane}>
      <StoryActionBar
        isArchived={story?.archived ?? false}
        isEdited={isEdited}
        onEdit={() => {
          setIsEdited(!isEdited);
          setIsReviewed(false);
          setIsShowingVersions(false);
          onMessage(null);
          setTarget(null);
        }}
        isTagged={isTagged}
        onTag={() => setIsTagged(!isTagged)}
        isShowingMessage={isShowingMessage}
        onMessage={showMessage}
        isShowingVersions={isShowingVersions}
        onVersions={() => {
          setIsShowingVersions(!isShowingVersions);
          setIsEdited(false);
          onMessage(null);
        }}
        isReady={story !== undefined && story !== null}
        onApprove={!isApprovable || story.archived ? null : () => setIsApproving(true)}
        onArchive={() => archive(id, !story?.archived)}
        onRemove={() => remove(id)}
        {...(onBack === undefined ? {} : { onBack })}
      >
        <AddToCollection stories={story ? [id] : []} />
      </StoryActionBar>
      {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
      {isApprovable && gate.error !== null && (
        <Failure failure={gate.error} onRetry={() => void gate.refetch()} />
      )}
      {story === null && <p className={pane.gone}>{texts.reading.gone}</p>}
      {story && isEdited && (
        <EditedStory
          key={id}
          story={story}
          taxonomy={library.taxonomy}
          target={target}
          isReviewed={isReviewed}
        />
      )}
      {story && isShowingVersions && (
        <StoryVersions key={id} story={story} taxonomy={library.taxonomy} />
      )}
      {story && isShowingMessage && (
        <StoryMessage key={id} story={story} onNextUnsure={onNextUnsure} />
      )}
      {story && !isEdited && !isShowingVersions && !isShowingMessage && (
        <StoryPage
          story={story}
          titleRef={title}
          tags={
            isTagged ? (
              <StoryTags key={id} story={story} taxonomy={library.taxonomy} />
            ) : (
              <TagGroups tags={labelledTags(story.tags, labels)} />
            )
          }
          language={language}
        >
          {isWithdrawn(story) && <WithdrawnNotice id={id} />}
          {reasons !== undefined && (
            <ApprovalGate reasons={reasons} onGo={goTo} onReview={startReview} />
          )}
        </StoryPage>
      )}
      {story && reasons !== undefined && isApproving && (
        <ApproveStory
          story={story}
          reasons={reasons}
          onApproved={() => {
            setIsApproving(false);
            setIsEdited(false);
          }}
          onGo={goTo}
          onReview={startReview}
          onClose={() => setIsApproving(false)}
        />
      )}
    </div>
  );
});
