import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { AboutProgram } from '../about/about-program.tsx';
import { useAbout } from '../about/use-about.ts';
import { BackupSettings } from '../backups/backup-settings.tsx';
import { CheckSettings } from '../checks/check-settings.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { LanguageChoice } from './language-choice.tsx';
import { LibrarySettings } from './library-settings.tsx';
import { PublicationSettings } from './publication-settings.tsx';
import { HouseRulesSettings } from './rules/house-rules.tsx';
import type { SettingsPart } from './settings-part.ts';
import style from './settings-view.module.css';
import { TermSettings } from './term-settings.tsx';
import { useLibraryFacts } from './use-library-facts.ts';
import { useShownPart } from './use-shown-part.ts';

/** The library whose settings are shown, and which of them. */
export type SettingsViewProps = {
  readonly library: OpenLibrary;
  /** The part that somebody looked for, until it is shown. */
  readonly part: SettingsPart | null;
  readonly onShown: () => void;
};

/** How the library is set up, what its publications look like, and what the program stands on. */
export function SettingsView({ library, part, onShown }: SettingsViewProps) {
  const { settings } = useMessages().places;
  const about = useAbout();
  const save = useLibraryFacts();
  useShownPart(part, onShown);
  return (
    <section className={style.place} aria-labelledby="view-title">
      <h1 id="view-title">{settings.title}</h1>
      <LibrarySettings library={library} onSave={save} />
      <HouseRulesSettings rules={library.rules} onSave={(rules) => save({ rules })} />
      <PublicationSettings
        language={library.language}
        accent={library.settings.accent}
        onSave={save}
      />
      <TermSettings taxonomy={library.taxonomy} />
      <BackupSettings />
      <CheckSettings />
      <LanguageChoice />
      <AboutProgram state={about} />
    </section>
  );
}
