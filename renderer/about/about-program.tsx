import type { About } from '../../shared/ipc/app-calls.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './about-program.module.css';

/** What the about line is drawn from. */
export type AboutProgramProps = { readonly state: CallOutcome<About> | undefined };

/** Names the program, its version and what it stands on, at the foot of the window. */
export function AboutProgram({ state }: AboutProgramProps) {
  const texts = useMessages();
  return (
    <footer className={style.footer}>
      <h2 className={style.title}>{texts.app.aboutTitle}</h2>
      {state?.ok && <Facts about={state.value} />}
      {state && !state.ok && <p role="alert">{errorSentence(state.error, texts)}</p>}
    </footer>
  );
}

function Facts({ about }: { readonly about: About }) {
  const { app } = useMessages();
  return (
    <dl className={style.facts}>
      <Fact term={app.version} value={`${about.name} ${about.version}`} />
      <Fact term={app.licence} value={about.licence} />
      <Fact
        term={app.builtOn}
        value={`Electron ${about.electron} · Chromium ${about.chromium} · Node ${about.node}`}
      />
    </dl>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
