import { use, useEffect, useRef, useState } from 'react';
import type { Story } from '../../shared/domain/story.ts';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import { SaveStatus } from '../editor/autosave/save-status.tsx';
import { useAutosave } from '../editor/autosave/use-autosave.ts';
import { WindowSavesContext } from '../editor/autosave/window-saves.ts';
import type { TagContent } from '../tags/tag-changes.ts';
import { TagFields } from '../tags/tag-fields.tsx';
import { useTagging } from '../tags/use-tagging.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ApprovalNotice } from './approval-notice.tsx';
import style from './details.module.css';

/** The story that is read, and the words there are. */
export type StoryTagsProps = { readonly story: Story; readonly taxonomy: Taxonomy };

/**
 * Tags a story where it is read; each choice is saved at once. The story's tags are read once, so
 * that two quick choices never undo each other: mount it with the story's id as its key.
 */
export function StoryTags({ story, taxonomy }: StoryTagsProps) {
  const { reading } = useMessages();
  const tagging = useTagging(taxonomy);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  }, []);
  const autosave = useAutosave(
    use(WindowSavesContext).stories,
    story.id,
    async (content) => (await window.bridge.stories.edit({ id: story.id, content })).ok,
  );
  const [tagged, setTagged] = useState<TagContent>(() => ({ ...story, ...autosave.unsaved() }));
  return (
    <section ref={section} className={style.section}>
      <h3>{reading.tags}</h3>
      <ApprovalNotice status={story.status} />
      <TagFields
        {...tagging}
        story={tagged}
        onChange={(changed) => {
          setTagged((current) => ({ ...current, ...changed }));
          autosave.edit(changed, story.title);
          autosave.flush();
        }}
      />
      <SaveStatus state={autosave.state} />
    </section>
  );
}
