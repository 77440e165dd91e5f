import type { CheckedStory } from '../check/findings-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './review-list.module.css';

/** How far the check has come, and how much there is to decide and was decided. */
export type ReviewStatusProps = {
  readonly names: CheckedStory['names'];
  readonly open: number;
  readonly decided: number;
};

/** Says how much is left, also to who hears the window. */
export function ReviewStatus({ names, open, decided }: ReviewStatusProps) {
  const { approving, reviewing } = useMessages();
  const { check } = approving;
  return (
    <div className={style.status} role="status">
      {open > 0 && <p className={style.left}>{reviewing.groups(open)}</p>}
      {open > 0 && names === 'coming' && <p>{check.names.coming}</p>}
      {open === 0 && names === 'coming' && <p>{check.checking}</p>}
      {open === 0 && names === 'looked-for' && <p>{decided > 0 ? reviewing.done : check.none}</p>}
      {names === 'failed' && <p>{check.names.failed}</p>}
    </div>
  );
}
