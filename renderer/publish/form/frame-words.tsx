import { useId } from 'react';
import { tokens } from '../../../shared/design/tokens.ts';
import type { PublicationPreparation } from '../../../shared/ipc/publication-calls.ts';
import { GrowingText } from '../../editor/form/growing-text.tsx';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import type { OwnWords } from '../publish-draft.ts';
import style from './frame-words.module.css';

/** The words of one's own (null where there are none), those that were found, and what writing means. */
export type FrameWordsProps = {
  readonly own: OwnWords;
  readonly found: PublicationPreparation;
  readonly onChange: (changed: Partial<OwnWords>) => void;
};

/** What stands around the stories, filled in beforehand, and the colour. */
export function FrameWords({ own, found, onChange }: FrameWordsProps) {
  const { publish } = useMessages();
  const id = useId();
  const accent = own.accent ?? found.accent;
  return (
    <fieldset className={style.words}>
      <legend>{publish.words}</legend>
      <GrowingText
        label={publish.titleLabel}
        value={own.title ?? found.title}
        placeholder={found.title}
        onChange={(title) => onChange({ title: title.replaceAll('\n', ' ') })}
      />
      <GrowingText
        label={publish.audience}
        value={own.audience ?? found.audience}
        onChange={(audience) => onChange({ audience: audience.replaceAll('\n', ' ') })}
      />
      <GrowingText
        label={publish.introduction}
        hint={publish.introductionHint}
        value={own.introduction ?? found.introduction}
        onChange={(introduction) => onChange({ introduction })}
      />
      <div aria-live="polite">
        {found.around.map(({ isCpr, text }) => (
          <p key={text} className={isCpr ? style.cpr : style.around}>
            {isCpr ? publish.cprAround(text) : publish.identifierAround(text)}
          </p>
        ))}
      </div>
      <div className={style.accent}>
        <label htmlFor={id}>{publish.accent}</label>
        <input
          id={id}
          type="color"
          value={accent || tokens.colours.light.accent}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange({ accent: target.value })}
        />
        {accent !== '' && (
          <Button look="quiet" onClick={() => onChange({ accent: '' })}>
            {publish.ownAccent}
          </Button>
        )}
        <p id={`${id}-hint`}>{publish.accentHint}</p>
      </div>
    </fieldset>
  );
}
