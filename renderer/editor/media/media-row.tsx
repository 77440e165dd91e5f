import type { Media } from '../../../shared/domain/media.ts';
import { isSafeAddress } from '../../../shared/markdown/is-safe-address.ts';
import { Medium } from '../../ui/medium.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { TextField } from '../fields/text-field.tsx';
import { GrowingText } from '../form/growing-text.tsx';
import style from './media-field.module.css';
import { RecognisableQuestion } from './recognisable-question.tsx';

/** One picture, sound, film or link, and what to do when what is said of it changes. */
export type MediaRowProps = {
  readonly medium: Media;
  readonly onChange: (medium: Media) => void;
};

/** What is seen or heard, in words, and whether anyone can be recognised. */
export function MediaRow({ medium, onChange }: MediaRowProps) {
  const texts = useMessages().fields.media;
  const isPicture = medium.kind === 'image';
  const isLink = medium.kind === 'link';
  const isRefused = medium.url !== '' && !isSafeAddress(medium.url);
  return (
    <div className={style.row}>
      {!isLink && (
        <div className={style.preview}>
          <Medium medium={medium} />
        </div>
      )}
      <div className={style.words}>
        {isLink && (
          <TextField
            label={texts.url}
            hint={isRefused ? texts.urlUnsafe : texts.urlHint}
            isRefused={isRefused}
            value={medium.url}
            onChange={(url) => onChange({ ...medium, url })}
          />
        )}
        <TextField
          label={isPicture ? texts.alt : texts.name}
          hint={isPicture ? texts.altHint : texts.nameHint}
          value={medium.alt}
          onChange={(alt) => onChange({ ...medium, alt })}
        />
        {!isLink && (
          <TextField
            label={texts.caption}
            value={medium.caption}
            onChange={(caption) => onChange({ ...medium, caption })}
          />
        )}
        {!isPicture && (
          <GrowingText
            label={texts.transcript}
            hint={texts.transcriptHint}
            value={medium.transcript}
            onChange={(transcript) => onChange({ ...medium, transcript })}
          />
        )}
        <RecognisableQuestion
          answer={medium.recognisable}
          onChange={(recognisable) => onChange({ ...medium, recognisable })}
        />
      </div>
    </div>
  );
}
