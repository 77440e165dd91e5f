import { sourceName } from '../../shared/collect/source-name.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Language } from '../../shared/messages/language.ts';
import { standingOf } from '../../shared/search/standing.ts';
import { formatDate } from '../../shared/site/format-date.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './details.module.css';

/** The story, and the language of its dates. */
export type ProvenanceProps = {
  readonly story: Pick<
    Story,
    'source' | 'createdAt' | 'approval' | 'review' | 'status' | 'archived'
  >;
  readonly language: Language;
};

/** How a story came in, how it stands, and who approved it when. */
export function Provenance({ story, language }: ProvenanceProps) {
  const { domain, list, reading } = useMessages();
  const { source, createdAt, approval, review } = story;
  const day = (time: string) => formatDate(time.slice(0, 10), language);
  return (
    <section className={style.section}>
      <h3>{reading.origin}</h3>
      <p title={source.name}>
        {reading.cameAs(domain.sourceKinds[source.kind], sourceName(source.name), day(createdAt))}
      </p>
      <p>
        {list.standing}: {domain.statuses[standingOf(story)]}.
      </p>
      {approval === null && review.by !== '' && <p>{reading.readBy(review.by)}</p>}
      {approval !== null && <p>{reading.approvedBy(approval.by, day(approval.at))}</p>}
    </section>
  );
}
