import type { StoryContent } from '../../../../shared/domain/story.ts';
import type { AddedMedia } from '../../../../shared/ipc/media-calls.ts';

/** What the page of the editor's tests lets a test see and steer. */
export type EditorHarness = {
  readonly saved: readonly Partial<StoryContent>[];
  readonly fail: (isFailing: boolean) => void;
  /** Opens the story for editing, or leaves it. */
  readonly show: (isOpen: boolean) => void;
  readonly clean: (html: string) => string;
  /** What the person picks in the next dialog for media; null for closing it. */
  readonly offer: (picked: AddedMedia | null) => void;
};
