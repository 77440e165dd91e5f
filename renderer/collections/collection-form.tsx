import { useEffect, useRef } from 'react';
import type { Collection } from '../../shared/domain/collection.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { SaveStatus } from '../editor/autosave/save-status.tsx';
import { StoryEditor } from '../editor/body/story-editor.tsx';
import { GrowingText } from '../editor/form/growing-text.tsx';
import { Markdown } from '../story/markdown.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { useReadOnly } from '../ui/read-only-context.ts';
import style from './collection-form.module.css';
import { type CollectionTexts, useDraftedTexts } from './use-drafted-texts.ts';

/** A collection's texts as they are on the disk, and how those that change are put there. */
export type CollectionFormProps = {
  readonly collection: CollectionTexts & Pick<Collection, 'id'>;
  /** Whether what the person came from is gone, so that writing begins at its title. */
  readonly isEntered: boolean;
  readonly save: (changed: Partial<CollectionTexts>) => Promise<CallOutcome<null>>;
};

/** Title, audience and introduction, written as they will be read. */
export function CollectionForm({ collection, isEntered, save }: CollectionFormProps) {
  const { collections } = useMessages();
  const isReadOnly = useReadOnly() !== null;
  const form = useRef<HTMLElement>(null);
  const { texts, state, write, leave } = useDraftedTexts(
    collection.id,
    collection,
    async (changed) => (await save(changed)).ok,
  );
  useEffect(() => {
    if (isEntered) form.current?.querySelector('textarea')?.focus();
  }, [isEntered]);
  return (
    <section ref={form} className={style.form} aria-label={collections.form} onBlur={leave}>
      <div className={style.status}>{!isReadOnly && <SaveStatus state={state} />}</div>
      <div>
        <GrowingText
          look="title"
          label={collections.title}
          placeholder={collections.titlePlaceholder}
          value={texts.title}
          // A title is one line.
          onChange={(title) => write({ title: title.replace(/\s*\n\s*/g, ' ') })}
        />
        <p className={style.problem} aria-live="polite">
          {texts.title.trim() === '' && collections.titleMissing}
        </p>
      </div>
      <GrowingText
        label={collections.audience}
        hint={collections.audienceHint}
        value={texts.audience}
        onChange={(audience) => write({ audience })}
      />
      <div className={style.introduction}>
        <h2 className={style.heading}>{collections.introduction}</h2>
        {isReadOnly ? (
          <Markdown text={texts.introduction} headingLevel={3} media={[]} />
        ) : (
          <StoryEditor
            label={collections.introduction}
            placeholder={collections.introductionPlaceholder}
            markdown={texts.introduction}
            onChange={(introduction) => write({ introduction })}
          />
        )}
      </div>
    </section>
  );
}
