import type { Story } from '../../shared/domain/story.ts';
import { EditingStory } from '../editor/editing-story.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './story-page.module.css';

/** The story that is edited, as it was when the editing began. */
export type EditedStoryProps = { readonly story: Story };

/** A story under editing; one that was approved says first what a change means. */
export function EditedStory({ story }: EditedStoryProps) {
  const { reading } = useMessages();
  return (
    <>
      {story.status === 'approved' && <p className={style.gone}>{reading.editingApproved}</p>}
      <EditingStory
        content={story}
        save={(content) => window.bridge.stories.edit({ id: story.id, content })}
      />
    </>
  );
}
