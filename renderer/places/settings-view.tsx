import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { AboutProgram } from '../about/about-program.tsx';
import { useAbout } from '../about/use-about.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LanguageChoice } from './language-choice.tsx';
import style from './place-view.module.css';

/** The library whose settings are shown. */
export type SettingsViewProps = {
  readonly library: Pick<OpenLibrary, 'name' | 'organisation' | 'folder'>;
};

/** How the library is set up, and what the program stands on. */
export function SettingsView({ library }: SettingsViewProps) {
  const { settings } = useMessages().places;
  const about = useAbout();
  const facts = [
    [settings.name, library.name],
    [settings.organisation, library.organisation],
    [settings.folder, library.folder],
  ].filter(([, value]) => value !== '');
  return (
    <section className={style.place} aria-labelledby="view-title">
      <h1 id="view-title">{settings.title}</h1>
      <p className={style.text}>{settings.text}</p>
      <dl className={style.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LanguageChoice />
      <AboutProgram state={about} />
    </section>
  );
}
