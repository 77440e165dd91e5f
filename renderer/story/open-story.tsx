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
import type { StorySide } from './story-side.ts';
import { StoryTags } from './story-tags.tsx';
import { TagGroups } from './tag-groups.tsx';
import { useStoryActions } from './use-story-actions.ts';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

/** Which story, of which library, and the way back where there is need of one. */
export type OpenStoryProps = {
  readonly id: string;
  readonly library: OpenLibrary;
  /** What is shown of it, and what showing another side means. */
  readonly side: StorySide;
  readonly onTurn: (id: string, side: StorySide) => void;
  readonly onNextUnsure: (() => void) | null;
  readonly onBack?: () => void;
};

/**
 * Fetches a story and opens it, for reading first and for editing when asked. A letter in the search
 * field beside it draws nothing of it anew.
 */
export const OpenStory = memo(function OpenStory(props: OpenStoryProps) {
  const { id, library, side, onTurn, onNextUnsure, onBack } = props;
  const texts = useMessages();
  const language = useLanguage();
  const { data: story, error, refetch } = useQuery(queries.story(id));
  const { remove, archive } = useStoryActions();
  const [isTagged, setIsTagged] = useState(false);
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
  const show = (next: StorySide, at: StoryTarget | null = null) => {
    onTurn(id, next);
    setIsApproving(false);
    // A new object each time, so that the same place can be gone to again.
    setTarget(at && { ...at });
  };
  const toggle = (next: StorySide) => show(side === next ? 'page' : next);
  useAction('message', story ? () => toggle('message') : null);
  const isEdited = side === 'editor' || side === 'review';
  return (
    <div className={pane.pane}>
      <StoryActionBar
        isArchived={story?.archived ?? false}
        side={side}
        onTurn={toggle}
        isTagged={isTagged}
        onTag={() => setIsTagged(!isTagged)}
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
          isReviewed={side === 'review'}
        />
      )}
      {story && side === 'versions' && (
        <StoryVersions key={id} story={story} taxonomy={library.taxonomy} />
      )}
      {story && side === 'message' && (
        <StoryMessage key={id} story={story} onNextUnsure={onNextUnsure} />
      )}
      {story && side === 'page' && (
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
            <ApprovalGate
              reasons={reasons}
              onGo={(at) => show('editor', at)}
              onReview={() => show('review')}
            />
          )}
        </StoryPage>
      )}
      {story && reasons !== undefined && isApproving && (
        <ApproveStory
          story={story}
          secondReview={library.rules.secondReview}
          reasons={reasons}
          onApproved={() => show('page')}
          onGo={(at) => show('editor', at)}
          onReview={() => show('review')}
          onClose={() => setIsApproving(false)}
        />
      )}
    </div>
  );
});
