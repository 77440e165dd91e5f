import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useRef, useState } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { useAction } from '../actions/actions-context.ts';
import { ApproveStory } from '../approve/approve-story.tsx';
import { queries } from '../bridge/queries.ts';
import { AddToCollection } from '../collections/add-to-collection.tsx';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import pane from '../ui/pane.module.css';
import { useReadOnly } from '../ui/read-only-context.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { ShownSide } from './shown-side.tsx';
import { StoryActionBar } from './story-action-bar.tsx';
import type { StorySide } from './story-side.ts';
import { useStoryActions } from './use-story-actions.ts';
import { useTurning } from './use-turning.ts';

/** Which story, of which library, and the way back where there is need of one. */
export type OpenStoryProps = {
  readonly id: string;
  readonly library: OpenLibrary;
  /** What is shown of it, and what showing another side means. */
  readonly side: StorySide;
  readonly onTurn: (id: string, side: StorySide) => void;
  readonly onNextUnsure: (() => void) | null;
  /** Whether somebody came to it from elsewhere, and how its page says that they are there. */
  readonly isSought: boolean;
  readonly onArrived: () => void;
  readonly onBack?: () => void;
};

/**
 * Fetches a story and opens it, for reading first and for editing when asked. A letter in the search
 * field beside it draws nothing of it anew.
 */
export const OpenStory = memo(function OpenStory(props: OpenStoryProps) {
  const { id, library, side, onTurn, onNextUnsure, isSought, onArrived, onBack } = props;
  const { reading, reasons: refusals } = useMessages();
  const why = useReadOnly();
  const { data: story, error, refetch } = useQuery(queries.story(id));
  const { remove, archive } = useStoryActions();
  const [isTagged, setIsTagged] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const isAlone = onBack !== undefined;
  const isRead = story !== undefined;
  useEffect(() => {
    // The list, the dialog or the story before it, which had the focus, is gone; reading begins at the title.
    const isFocusLost = document.activeElement === document.body;
    if (isRead && (isAlone || isSought || isFocusLost)) title.current?.focus();
    if (isRead && isSought) onArrived();
  }, [isAlone, isRead, isSought, onArrived]);
  const isApprovable = story?.status !== undefined && story.status !== 'approved';
  // Asked for and not worked out here: looking a long story through would hold up a letter.
  const gate = useQuery({ ...queries.reasons(id), enabled: isApprovable });
  const reasons = isApprovable ? gate.data : undefined;
  const turning = useTurning(side, (next) => onTurn(id, next));
  const edit = () =>
    side === 'editor' || side === 'review'
      ? turning.show('page')
      : turning.show('editor', { place: { field: 'title' } });
  useAction('message', story ? () => turning.toggle('message') : null);
  useAction('edit', story && why === null ? edit : null, why && refusals.library.readOnly[why]);
  const keptFocus = useKeptFocus(() => title.current?.focus());
  return (
    <div className={pane.pane} {...keptFocus}>
      <StoryActionBar
        isArchived={story?.archived ?? false}
        side={side}
        onTurn={turning.toggle}
        isTagged={isTagged}
        onTag={() => setIsTagged(!isTagged)}
        isReady={story !== undefined && story !== null}
        onApprove={!isApprovable || story.archived ? null : () => turning.setApproving(true)}
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
      {story === null && <p className={pane.gone}>{reading.gone}</p>}
      {story && (
        <ShownSide
          // What is typed in one story is never put into another.
          key={id}
          story={story}
          taxonomy={library.taxonomy}
          side={side}
          turning={turning}
          reasons={reasons}
          isTagged={isTagged}
          titleRef={title}
          onNextUnsure={onNextUnsure}
        />
      )}
      {story && reasons !== undefined && turning.isApproving && (
        <ApproveStory
          story={story}
          secondReview={library.rules.secondReview}
          reasons={reasons}
          onApproved={() => turning.show('page')}
          onGo={(at) => turning.show('editor', at)}
          onReview={() => turning.show('review')}
          onClose={() => turning.setApproving(false)}
        />
      )}
    </div>
  );
});
