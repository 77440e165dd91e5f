import type { CollectionSummary } from '../../shared/ipc/collection-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import { formatDate } from '../../shared/site/format-date.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './collection-list.module.css';

/** The collections, the one a person is at, and what choosing one means. */
export type CollectionListProps = {
  readonly collections: readonly CollectionSummary[];
  readonly at: string | null;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
};

/** Every collection by title, with whom it is for, how many stories it has and when it was changed. */
export function CollectionList({ collections, at, language, onOpen }: CollectionListProps) {
  const texts = useMessages().collections;
  return (
    <ul className={style.list} aria-labelledby="view-title">
      {collections.map(({ id, title, audience, storyCount, changedAt }) => (
        <li key={id}>
          <button
            type="button"
            className={style.collection}
            aria-current={id === at ? 'true' : undefined}
            onClick={() => onOpen(id)}
          >
            <span className={style.title}>{title}</span>
            {audience !== '' && <span className={style.audience}>{audience}</span>}
            <span className={style.facts}>
              <span>{texts.storyCount(storyCount)}</span>
              <span>{texts.changedOn(formatDate(changedAt.slice(0, 10), language))}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
