import { useQuery } from '@tanstack/react-query';
import type { PublicationChoice } from '../../../shared/publication/publication-choice.ts';
import { queries } from '../../bridge/queries.ts';
import { EmptyList } from '../../list/empty-list.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import style from './booklet-preview.module.css';

/** What is chosen. */
export type BookletPreviewProps = { readonly choice: PublicationChoice };

/** The booklet's pages, set as they will be printed; those out of sight are drawn when they come into it. */
export function BookletPreview({ choice }: BookletPreviewProps) {
  const { preview } = useMessages().publish;
  const { data, error, refetch, isPlaceholderData } = useQuery(queries.bookletPreview(choice));
  if (error !== null) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className={style.drawing}>{preview.drawing}</p>;
  if (data === null) return <EmptyList title={preview.notDrawn} text={preview.notDrawnText} />;
  return (
    <section className={style.booklet} aria-label={preview.booklet} aria-busy={isPlaceholderData}>
      {!data.isWhole && <p className={style.beginning}>{preview.beginning}</p>}
      <ol className={style.pages}>
        {data.pages.map((address, index) => (
          <li key={address}>
            <img
              src={address}
              alt={preview.page(index + 1, data.pages.length)}
              loading="lazy"
              decoding="async"
              width={420}
              height={595}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
