import type { Media } from '../../shared/domain/media.ts';
import { typeset } from '../../shared/site/typeset.ts';
import { Medium } from '../ui/medium.tsx';
import { useMessages } from '../ui/messages-context.ts';
import details from './details.module.css';
import style from './media-list.module.css';

/** The pictures and recordings of a story, and the text in which some of the pictures stand. */
export type MediaListProps = { readonly media: readonly Media[]; readonly text: string };

/** Pictures and recordings as they will be seen, with their words and whether anyone can be recognised. */
export function MediaList({ media, text }: MediaListProps) {
  const { domain, fields, reading } = useMessages();
  if (media.length === 0) return null;
  return (
    <section className={details.section}>
      <h3>{reading.media}</h3>
      <ul className={style.media}>
        {media.map((medium) => (
          <li key={`${medium.file}${medium.url}`}>
            <figure>
              {!(medium.kind === 'image' && text.includes(`](${medium.file}`)) && (
                <Medium medium={medium} />
              )}
              {medium.transcript !== '' && (
                <details>
                  <summary>{fields.media.transcriptToggle}</summary>
                  <p>{typeset(medium.transcript)}</p>
                </details>
              )}
              <figcaption>
                {typeset(medium.caption || medium.alt)}
                <span className={details.note}>
                  {domain.mediaKinds[medium.kind]}: {domain.recognisable[medium.recognisable]}
                </span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
