import { useQuery } from '@tanstack/react-query';
import type { PublicationChoice } from '../../../shared/publication/publication-choice.ts';
import { queries } from '../../bridge/queries.ts';
import { Failure } from '../../ui/failure.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import style from './site-preview.module.css';

/** What is chosen. */
export type SitePreviewProps = { readonly choice: PublicationChoice };

/**
 * The site as it would be, in a frame whose sandbox leaves it its own script and nothing else. Its
 * links lead about within it.
 */
export function SitePreview({ choice }: SitePreviewProps) {
  const { publish } = useMessages();
  const { data, error, refetch } = useQuery(queries.sitePreview(choice));
  if (error !== null) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className={style.waiting}>{publish.preview.drawing}</p>;
  return (
    <iframe
      className={style.frame}
      title={publish.preview.site}
      sandbox="allow-scripts"
      src={data.address}
    />
  );
}
