import { type FormEvent, useId } from 'react';
import type { CollectionSummary } from '../../../shared/ipc/collection-calls.ts';
import type { PublicationPreparation } from '../../../shared/ipc/publication-calls.ts';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import {
  type PublishDraft,
  withCollection,
  withFormat,
  withWords,
  wordsOf,
} from '../publish-draft.ts';
import { FormatChoice } from './format-choice.tsx';
import { FrameWords } from './frame-words.tsx';
import { GoesOut } from './goes-out.tsx';
import style from './publish-form.module.css';
import { ScopeRadios } from './scope-radios.tsx';
import { SourceChoice } from './source-choice.tsx';

/** The id of the button that begins it. */
export const startButton = 'publish-start';

/** What is chosen, what can be chosen, what would come of it, and what publishing means. */
export type PublishFormProps = {
  readonly draft: PublishDraft;
  readonly onDraft: (draft: PublishDraft) => void;
  readonly collections: readonly CollectionSummary[];
  /** Undefined until it has been worked out. */
  readonly preparation: PublicationPreparation | undefined;
  readonly isBusy: boolean;
  readonly onPublish: () => void;
};

/** Everything that is decided before publishing, in the order in which people decide it. */
export function PublishForm(props: PublishFormProps) {
  const { draft, onDraft, collections, preparation, isBusy, onPublish } = props;
  const { publish } = useMessages();
  const id = useId();
  const isEmpty = preparation === undefined || preparation.stories.length === 0;
  const hasCpr = preparation?.around.some(({ isCpr }) => isCpr) ?? false;
  const isReady = !(isBusy || isEmpty || hasCpr || draft.formats.length === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onPublish();
  };
  return (
    <form className={style.form} aria-label={publish.form} onSubmit={submit}>
      <div className={style.fields}>
        <SourceChoice
          collections={collections}
          chosen={draft.collection}
          onChoose={(source) =>
            onDraft(withCollection(draft, source?.id ?? null, source?.scope ?? []))
          }
        />
        <ScopeRadios chosen={draft.scope} onChoose={(scope) => onDraft({ ...draft, scope })} />
        <GoesOut preparation={preparation} />
        <FormatChoice
          chosen={draft.formats}
          onToggle={(format, isWanted) => onDraft(withFormat(draft, format, isWanted))}
        />
        {preparation !== undefined && (
          <FrameWords
            own={wordsOf(draft)}
            found={preparation}
            onChange={(changed) => onDraft(withWords(draft, changed))}
          />
        )}
      </div>
      <div className={style.actions}>
        <Button
          id={startButton}
          look="main"
          type="submit"
          disabled={!isReady}
          aria-describedby={draft.formats.length === 0 ? id : undefined}
        >
          {publish.start}
        </Button>
        {draft.formats.length === 0 && <p id={id}>{publish.formatMissing}</p>}
      </div>
    </form>
  );
}
