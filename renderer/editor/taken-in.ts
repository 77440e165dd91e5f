import { emptyContent, type StoryContent } from '../../shared/domain/story.ts';
import { withoutBlankRows } from '../../shared/domain/without-blank-rows.ts';

/**
 * What is being edited with the fields that are another on the disk as they are there. A row that is
 * still blank stays: it is never saved, and so no change from elsewhere. The same object where nothing differs.
 */
export function takenIn(edited: StoryContent, onDisk: StoryContent): StoryContent {
  const saved: Partial<StoryContent> = withoutBlankRows(edited);
  const fields = Object.keys(emptyContent) as readonly (keyof StoryContent)[];
  const changed = fields.filter(
    (field) => JSON.stringify(saved[field]) !== JSON.stringify(onDisk[field]),
  );
  if (changed.length === 0) return edited;
  return { ...edited, ...Object.fromEntries(changed.map((field) => [field, onDisk[field]])) };
}
