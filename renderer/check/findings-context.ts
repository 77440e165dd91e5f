import { createContext, use } from 'react';
import type { PlacedFinding } from '../../shared/approval/placed-findings.ts';
import type { StoryContent, TextField } from '../../shared/domain/story.ts';

/** What was found in a story, and the story as it was when it was looked through. */
export interface CheckedStory {
  readonly story: Pick<StoryContent, TextField> | null;
  readonly all: readonly PlacedFinding[];
  /** Whether names, places and workplaces were looked for too, are still to come, or could not be. */
  readonly names: 'looked-for' | 'coming' | 'failed';
}

/** As nothing has been looked through yet. */
export const nothingChecked: CheckedStory = { story: null, all: [], names: 'coming' };

/** How findings reach the editors of a story's texts; an editor outside a story finds none. */
export const FindingsContext = createContext(nothingChecked);

/** What was found in a story. */
export function useCheckedStory(): CheckedStory {
  return use(FindingsContext);
}
