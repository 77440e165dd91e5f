import type { PublicationSummary } from '../../../shared/ipc/publication-calls.ts';
import { EmptyList } from '../../list/empty-list.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { EarlierPublication } from './earlier-publication.tsx';
import style from './earlier-publications.module.css';

/** What was published, the newest first. */
export type EarlierPublicationsProps = {
  readonly publications: readonly PublicationSummary[];
};

/** What was published before, and what has changed in the library since. */
export function EarlierPublications({ publications }: EarlierPublicationsProps) {
  const { earlier } = useMessages().publish;
  if (publications.length === 0) return <EmptyList title={earlier.none} text={earlier.noneText} />;
  return (
    <ul className={style.publications} aria-label={earlier.title}>
      {publications.map((publication) => (
        <EarlierPublication key={publication.id} publication={publication} />
      ))}
    </ul>
  );
}
