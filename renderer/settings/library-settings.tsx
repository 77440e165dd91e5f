import { useState } from 'react';
import type { LibraryFacts, OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { useMessages } from '../ui/messages-context.ts';
import { SavedField } from './saved-field.tsx';
import style from './settings-view.module.css';

/** The library as it is set up, and what changing it means. */
export type LibrarySettingsProps = {
  readonly library: Pick<OpenLibrary, 'name' | 'organisation' | 'folder'>;
  readonly onSave: (facts: Partial<LibraryFacts>) => void;
};

/** The library's name and workplace, and where it lies. */
export function LibrarySettings({ library, onSave }: LibrarySettingsProps) {
  const { settings } = useMessages().places;
  const [isMissing, setIsMissing] = useState(false);
  return (
    <section className={style.part} aria-labelledby="settings-library">
      <h2 id="settings-library" tabIndex={-1}>
        {settings.library}
      </h2>
      <SavedField
        label={settings.name}
        value={library.name}
        problem={isMissing ? settings.nameMissing : null}
        onSave={(name) => {
          setIsMissing(name === '');
          if (name !== '') onSave({ name });
        }}
      />
      <SavedField
        label={settings.organisation}
        value={library.organisation}
        problem={null}
        onSave={(organisation) => onSave({ organisation })}
      />
      <p className={style.folder}>
        <strong>{settings.folder}</strong> {library.folder}
      </p>
    </section>
  );
}
