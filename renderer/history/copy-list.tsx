import { useQuery } from '@tanstack/react-query';
import { queries } from '../bridge/queries.ts';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './copy-list.module.css';

/** Names the backups that may hold the text a story came as; nothing of ours can take it out of them. */
export function CopyList({ id }: { readonly id: string }) {
  const { copies: texts } = useMessages().history.original;
  const { data: copies, error, refetch } = useQuery(queries.copies(id));
  if (error !== null) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (copies === undefined) return <p>{texts.loading}</p>;
  if (copies.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.about}</p>
      <ul className={style.copies}>
        {copies.map(({ file, madeAt, isReached }) => (
          <li key={file}>{isReached ? texts.madeAt(file, madeAt) : texts.away(file, madeAt)}</li>
        ))}
      </ul>
    </>
  );
}
