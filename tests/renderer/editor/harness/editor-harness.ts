import type { StoryContent } from '../../../../shared/domain/story.ts';

/** What the page of the editor's tests lets a test see and steer. */
export type EditorHarness = {
  readonly saved: readonly Partial<StoryContent>[];
  readonly fail: (isFailing: boolean) => void;
  readonly clean: (html: string) => string;
};
