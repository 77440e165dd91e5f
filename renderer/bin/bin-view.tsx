import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { binDays } from '../../shared/history/bin-days.ts';
import { queries } from '../bridge/queries.ts';
import { useHistoryActions } from '../history/use-history-actions.ts';
import { EmptyList } from '../list/empty-list.tsx';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './bin.module.css';
import { DeletedList } from './deleted-list.tsx';

/** What was deleted, for as long as it can be put back. */
export function BinView() {
  const { history, shell } = useMessages();
  const { data: deleted, error, refetch } = useQuery(queries.deleted());
  const { putBack } = useHistoryActions();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className={style.bin} aria-labelledby="view-title">
      <header className={style.header}>
        <h1 ref={title} id="view-title" tabIndex={-1}>
          {shell.views.bin}
        </h1>
        {deleted !== undefined && deleted.length > 0 && <p>{history.bin.about(binDays)}</p>}
      </header>
      {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
      {deleted === undefined && error === null && (
        <p className={style.waiting}>{history.bin.loading}</p>
      )}
      {deleted?.length === 0 && <EmptyList {...history.bin.empty} />}
      {deleted !== undefined && deleted.length > 0 && (
        <DeletedList
          deleted={deleted}
          now={new Date().toISOString()}
          onPutBack={(story) => {
            // The row goes with its button.
            title.current?.focus();
            putBack(story);
          }}
        />
      )}
    </section>
  );
}
