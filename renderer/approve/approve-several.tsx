import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { queries } from '../bridge/queries.ts';
import { useUnsureStories } from '../stories/use-unsure-stories.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DialogActions } from '../ui/dialog-actions.tsx';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ApproveForm } from './approve-form.tsx';
import style from './approve-several.module.css';
import { useApprove } from './use-approve.ts';

/** The stories that wait, and what showing one and closing mean. */
export type ApproveSeveralProps = {
  readonly waiting: readonly StorySummary[];
  /** Whether two persons must have read each. */
  readonly secondReview: boolean;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
};

/** How many stories are asked about at once; nobody reads more in one go. */
const most = 100;

/** Approves the stories that a person has read, of those that are ready; the others say how much they lack. */
export function ApproveSeveral(props: ApproveSeveralProps) {
  const { waiting, secondReview, onShow, onClose } = props;
  const { approving, cutting, list } = useMessages();
  const { several } = approving;
  const shown = waiting.slice(0, most);
  const { data, error, refetch } = useQuery(queries.readiness(shown.map(({ id }) => id)));
  const { unsure } = useUnsureStories('inbox');
  const approve = useApprove();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const readiness = new Map(data?.map((one) => [one.id, one]));
  const asked = shown.flatMap((story) => {
    const own = readiness.get(story.id);
    return own === undefined ? [] : [{ ...story, missing: own.missing, open: own.open }];
  });
  const ready = asked.filter(({ missing }) => missing === 0);
  const others = asked.filter(({ missing }) => missing > 0);
  const ids = ready.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const lacking = others.length > 0 && (
    <section className={style.stories}>
      <h3>{several.notReady}</h3>
      {others.map(({ id, title, missing }) => (
        <button key={id} type="button" onClick={() => onShow(id)}>
          <span>{title || list.untitled}</span>
          <small>{several.missing(missing)}</small>
        </button>
      ))}
    </section>
  );
  return (
    <Dialog title={several.title} onClose={onClose}>
      {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
      {data === undefined && (
        <>
          {error === null && <p role="status">{several.waiting(shown.length)}</p>}
          <DialogActions>
            <Button onClick={onClose}>{approving.close}</Button>
          </DialogActions>
        </>
      )}
      {data !== undefined && ready.length === 0 && (
        <>
          <p>{several.noneReady}</p>
          {lacking}
          <DialogActions>
            <Button onClick={onClose}>{approving.close}</Button>
          </DialogActions>
        </>
      )}
      {ready.length > 0 && (
        <ApproveForm
          vow={approving.readSeveral}
          missing={ids.length === 0 ? several.chosenMissing : ''}
          isBusy={approve.isBusy}
          onSend={(by) => {
            approve.run({ ids, by });
            onClose();
          }}
          onClose={onClose}
        >
          {secondReview && <p>{approving.readers.several}</p>}
          {waiting.length > most && <p>{several.limited(most)}</p>}
          <fieldset className={style.stories}>
            <legend>{several.choose}</legend>
            {ready.map(({ id, title, open }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                <span>{title || list.untitled}</span>
                {unsure.has(id) && <strong>{cutting.unsure.mark}</strong>}
                {open > 0 && <small>{approving.openSeveral(open)}</small>}
              </label>
            ))}
          </fieldset>
          {lacking}
        </ApproveForm>
      )}
    </Dialog>
  );
}
