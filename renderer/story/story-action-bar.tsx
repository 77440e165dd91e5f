import type { ReactNode } from 'react';
import { actionKeys } from '../../shared/actions/actions.ts';
import bar from '../ui/action-bar.module.css';
import { Button } from '../ui/button.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './story-action-bar.module.css';
import type { StorySide } from './story-side.ts';

/** Whether there is a story to act on, how it stands, and what each button means. */
export type StoryActionBarProps = {
  readonly isReady: boolean;
  readonly isArchived: boolean;
  /** What is shown of it; turning to the side that is shown leads back to the page. */
  readonly side: StorySide;
  readonly onTurn: (side: StorySide) => void;
  readonly isTagged: boolean;
  readonly onTag: () => void;
  /** Null where there is nothing to approve. */
  readonly onApprove: (() => void) | null;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
  readonly onBack?: () => void;
  /** More that can be done, between editing and putting away. */
  readonly children?: ReactNode;
};

/** What can be done with the open story. */
export function StoryActionBar(props: StoryActionBarProps) {
  const { isReady, isArchived, side, onTurn, isTagged, onTag } = props;
  const { onApprove, onArchive, onRemove, onBack, children } = props;
  const { approving, cutting, history, reading, tags } = useMessages();
  const written = side === 'review' ? 'review' : 'editor';
  return (
    <div className={bar.bar} role="toolbar" aria-label={reading.actions}>
      {onBack !== undefined && (
        <Button look="quiet" className={bar.back} onClick={onBack}>
          <span aria-hidden="true">←</span> {reading.back}
        </Button>
      )}
      {onApprove !== null && (
        <ChangingButton className={style.approve} onClick={onApprove}>
          {approving.approve}
        </ChangingButton>
      )}
      <ChangingButton
        look="quiet"
        disabled={!isReady}
        title={actionKeys.edit}
        aria-keyshortcuts={actionKeys.edit}
        onClick={() => onTurn(written)}
      >
        {side === written ? reading.doneEditing : reading.edit}
        {side === written && <KeyCap name={actionKeys.edit} />}
      </ChangingButton>
      <Button
        look="quiet"
        disabled={!isReady}
        title={actionKeys.message}
        aria-keyshortcuts={actionKeys.message}
        onClick={() => onTurn('message')}
      >
        {side === 'message' ? cutting.close : cutting.open}
      </Button>
      {side === 'page' && (
        <ChangingButton look="quiet" disabled={!isReady} onClick={onTag}>
          {isTagged ? tags.done : tags.edit}
        </ChangingButton>
      )}
      {children}
      <Button look="quiet" disabled={!isReady} onClick={() => onTurn('versions')}>
        {side === 'versions' ? history.versions.close : history.versions.open}
      </Button>
      <ChangingButton look="quiet" disabled={!isReady} onClick={onArchive}>
        {isArchived ? reading.unarchive : reading.archive}
      </ChangingButton>
      <ChangingButton
        look="quiet"
        disabled={!isReady}
        title={reading.removeKeys}
        onClick={onRemove}
      >
        {reading.remove}
      </ChangingButton>
    </div>
  );
}
