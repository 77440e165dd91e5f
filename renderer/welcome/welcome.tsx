import { useMessages } from '../ui/messages-context.ts';
import { CommandExample } from './command-example.tsx';
import { Steps } from './steps.tsx';
import style from './welcome.module.css';

/** The first thing a person meets: what the program is for, and how to begin today. */
export function Welcome() {
  const { app } = useMessages();
  return (
    <main className={style.page}>
      <header className={style.opening}>
        <p className={style.name}>{app.name}</p>
        <h1 className={style.greeting}>{app.greeting}</h1>
        <p className={style.lead}>{app.lead}</p>
      </header>
      <Steps />
      <section className={style.begin} aria-labelledby="begin">
        <div>
          <h2 id="begin">{app.workInProgressTitle}</h2>
          <p>{app.workInProgress}</p>
          <p className={style.stays}>{app.stays}</p>
        </div>
        <CommandExample label={app.commandsLabel} commands={app.commands} />
      </section>
    </main>
  );
}
