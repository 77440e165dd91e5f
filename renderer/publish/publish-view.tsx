import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../bridge/queries.ts';
import { Failure } from '../ui/failure.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { PublishForm, startButton } from './form/publish-form.tsx';
import { amongThese, choiceOf } from './publish-draft.ts';
import { PublishPanes } from './publish-panes.tsx';
import style from './publish-view.module.css';
import { useFocusAfterReport } from './use-focus-after-report.ts';
import type { PublishPlaceControl } from './use-publish-place.ts';

/** So long typing must rest before the words are looked at, in milliseconds. */
const rest = 250;

/** What is kept of this place. */
export type PublishViewProps = { readonly control: PublishPlaceControl };

/** Choosing what goes out beside what it will be, and what went out before. */
export function PublishView({ control }: PublishViewProps) {
  const { shell } = useMessages();
  const { setDraft, publishing } = control;
  const { data: collections } = useQuery(queries.collections());
  const draft = useMemo(() => amongThese(control.draft, collections), [control.draft, collections]);
  // The same value for the same draft: a new one at every drawing would never come to rest.
  const wanted = useMemo(() => choiceOf(draft), [draft]);
  const [choice] = useDebouncedValue(wanted, rest);
  const { data: preparation, error, refetch } = useQuery(queries.preparation(choice));
  const { data: earlier } = useQuery(queries.publications());
  useFocusAfterReport(publishing.report !== null, startButton);
  return (
    <section className={style.view} aria-labelledby="view-title">
      <div className={style.making}>
        <h1 id="view-title">{shell.views.publish}</h1>
        {error !== null && <Failure failure={error} onRetry={() => void refetch()} />}
        <PublishForm
          draft={draft}
          onDraft={setDraft}
          collections={collections ?? []}
          preparation={preparation}
          isBusy={publishing.isBusy}
          onPublish={() => publishing.start(draft)}
        />
      </div>
      <PublishPanes
        choice={choice}
        isEmpty={preparation?.stories.length === 0}
        earlier={earlier ?? []}
      />
    </section>
  );
}
