import style from '../ui/action-bar.module.css';
import { Button } from '../ui/button.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';

/** Whether there is a collection to act on, and what each button means. */
export type CollectionBarProps = {
  readonly isReady: boolean;
  readonly onPublish: () => void;
  readonly onRemove: () => void;
  readonly onBack?: () => void;
};

/** What can be done with the open collection. */
export function CollectionBar({ isReady, onPublish, onRemove, onBack }: CollectionBarProps) {
  const { collections } = useMessages();
  return (
    <div className={style.bar} role="toolbar" aria-label={collections.actions}>
      {onBack !== undefined && (
        <Button look="quiet" className={style.back} onClick={onBack}>
          <span aria-hidden="true">←</span> {collections.back}
        </Button>
      )}
      <ChangingButton look="quiet" disabled={!isReady} onClick={onRemove}>
        {collections.remove}
      </ChangingButton>
      <Button look="main" disabled={!isReady} onClick={onPublish}>
        {collections.publish}
      </Button>
    </div>
  );
}
