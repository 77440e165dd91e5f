import { useQuery } from '@tanstack/react-query';
import { standsIn } from '../../shared/consent/stands-in.ts';
import { queries } from '../bridge/queries.ts';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './withdrawn-notice.module.css';

/** Which story it is whose consent was taken back. */
export type WithdrawnNoticeProps = { readonly id: string };

/** Says where a story still stands after somebody took their consent back, and what to do about each place. */
export function WithdrawnNotice({ id }: WithdrawnNoticeProps) {
  const { consent, domain } = useMessages();
  const { data, error, refetch } = useQuery(queries.publications());
  if (error !== null) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const publications = standsIn(data, id);
  return (
    <section className={style.notice} aria-label={consent.notice}>
      <p>{consent.notice}</p>
      <p>{publications.length === 0 ? consent.standsNowhere : consent.standsIn}</p>
      {publications.length > 0 && (
        <ul>
          {publications.map(({ id: publication, title, at, scope, outputs, steps }) => (
            <li key={publication}>
              {consent.publication(title, at, domain.scopes[scope])}
              {outputs.map(({ path }) => (
                <p key={path} className={style.path}>
                  {path}
                </p>
              ))}
              {steps.map((step) => (
                <p key={step}>{consent.steps[step]}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
