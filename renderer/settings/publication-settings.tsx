import { useId } from 'react';
import { tokens } from '../../shared/design/tokens.ts';
import type { LibraryFacts } from '../../shared/ipc/library-calls.ts';
import { type Language, languages } from '../../shared/messages/language.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { useReadOnly } from '../ui/read-only-context.ts';
import { ColourField } from './colour-field.tsx';
import style from './settings-view.module.css';

/** The language and colour (`#rrggbb`, empty for the house's own) of publications, and what changing them means. */
export type PublicationSettingsProps = {
  readonly language: Language;
  readonly accent: string;
  readonly onSave: (facts: Partial<LibraryFacts>) => void;
};

/** What a workplace chooses once for all that it publishes. */
export function PublicationSettings({ language, accent, onSave }: PublicationSettingsProps) {
  const { actions, places } = useMessages();
  const { settings } = places;
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  return (
    <section className={style.part} aria-labelledby="settings-published">
      <h2 id="settings-published" tabIndex={-1}>
        {settings.published}
      </h2>
      <div className={style.field}>
        <label htmlFor={`${id}-language`}>{settings.language}</label>
        <select
          id={`${id}-language`}
          value={language}
          disabled={isReadOnly}
          aria-describedby={`${id}-language-hint`}
          onChange={({ target }) => {
            const chosen = languages.find((one) => one === target.value);
            if (chosen !== undefined) onSave({ language: chosen });
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {actions.language.names[one]}
            </option>
          ))}
        </select>
        <p id={`${id}-language-hint`} className={style.hint}>
          {settings.languageHint}
        </p>
      </div>
      <div className={style.field}>
        <label htmlFor={`${id}-accent`}>{settings.accent}</label>
        <div className={style.accent}>
          <ColourField
            id={`${id}-accent`}
            isDisabled={isReadOnly}
            value={accent === '' ? tokens.colours.light.accent : accent}
            onChoose={(colour) => onSave({ settings: { accent: colour } })}
          />
          <Button
            look="quiet"
            disabled={accent === '' || isReadOnly}
            onClick={() => onSave({ settings: { accent: '' } })}
          >
            {settings.houseAccent}
          </Button>
        </div>
        <p id={`${id}-accent-hint`} className={style.hint}>
          {settings.accentHint}
        </p>
      </div>
    </section>
  );
}
