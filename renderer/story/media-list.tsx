import type { Media } from '../../shared/domain/media.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './details.module.css';

/** The pictures and recordings of a story. */
export type MediaListProps = { readonly media: readonly Media[] };

/** Pictures and recordings in words: what kind, what they show, and whether anyone can be recognised. */
export function MediaList({ media }: MediaListProps) {
  const { domain, reading } = useMessages();
  if (media.length === 0) return null;
  return (
    <section className={style.section}>
      <h3>{reading.media}</h3>
      <ul className={style.media}>
        {media.map(({ kind, file, url, alt, caption, recognisable }) => (
          <li key={`${file}${url}`}>
            {domain.mediaKinds[kind]}: {alt || caption || url || file}
            <span className={style.note}>{domain.recognisable[recognisable]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
