import type { Announcement } from '../status/announcements.ts';
import { Said } from '../status/said.tsx';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { NewLibraryForm } from './new-library-form.tsx';
import { OpenLibraries } from './open-libraries.tsx';
import style from './start-view.module.css';
import { Steps } from './steps.tsx';
import { useStart } from './use-start.ts';

/** What was said last. */
export type StartViewProps = { readonly announcement: Announcement | null };

/** The first thing a person meets: what the program is for, and three ways to begin. */
export function StartView({ announcement }: StartViewProps) {
  const { app, start } = useMessages();
  const { isBusy, recent, make, open, reopen, openDemo } = useStart();
  return (
    <main className={style.page}>
      <header>
        <p className={style.name}>{app.name}</p>
        <h1 className={style.greeting}>{app.greeting}</h1>
        <p className={style.lead}>{app.lead}</p>
      </header>
      <div className={style.said}>
        <Said announcement={isBusy ? { text: start.opening, isProblem: false } : announcement} />
      </div>
      <div className={style.ways}>
        <NewLibraryForm isBusy={isBusy} onMake={make} />
        <div className={style.others}>
          <OpenLibraries isBusy={isBusy} recent={recent} onOpen={open} onReopen={reopen} />
          <section aria-labelledby="demo">
            <h2 id="demo">{start.demo.title}</h2>
            <p>{start.demo.text}</p>
            <Button disabled={isBusy} onClick={openDemo}>
              {start.demo.choose}
            </Button>
          </section>
        </div>
      </div>
      <Steps />
      <p className={style.stays}>{app.stays}</p>
    </main>
  );
}
