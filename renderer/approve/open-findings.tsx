import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './open-findings.module.css';

/** How many findings nobody has decided about, and what looking at them means. */
export type OpenFindingsProps = { readonly count: number; readonly onReview: () => void };

/** Says before an approval how much is still left to a person's judgement, and leads there. */
export function OpenFindings({ count, onReview }: OpenFindingsProps) {
  const { approving } = useMessages();
  return (
    <div className={style.open}>
      <p>{approving.open(count)}</p>
      <Button onClick={onReview}>{approving.seeOpen}</Button>
    </div>
  );
}
