import { useState } from 'react';
import type { Media } from '../../shared/domain/media.ts';
import { mediaAddress } from '../../shared/library/media-address.ts';
import style from './medium.module.css';
import { useMessages } from './messages-context.ts';

/** A picture, sound or film of the open library. */
export type MediumProps = {
  readonly medium: Pick<Media, 'kind' | 'file' | 'url' | 'alt' | 'caption'>;
};

/** Shows a picture and plays a sound or film; a link's address is told, since the window leads nowhere. */
export function Medium({ medium: { kind, file, url, alt, caption } }: MediumProps) {
  const { domain, fields } = useMessages();
  const [isMissing, setIsMissing] = useState(false);
  const name = alt || caption || domain.mediaKinds[kind];
  const source = { src: mediaAddress(file), onError: () => setIsMissing(true) };
  if (isMissing) return <span className={style.missing}>{fields.media.missing}</span>;
  switch (kind) {
    case 'image':
      return <img className={style.picture} alt={alt} {...source} />;
    case 'audio':
      return <audio controls preload="none" aria-label={name} {...source} />;
    case 'video':
      return (
        <video
          className={style.picture}
          controls
          preload="metadata"
          aria-label={name}
          {...source}
        />
      );
    case 'link':
      return <p className={style.address}>{url}</p>;
  }
}
