import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { Palette } from './palette.tsx';
import { usePaletteItems } from './use-palette-items.ts';

/** What choosing a story means, and the way out. */
export type OpenPaletteProps = {
  readonly onStory: (story: StorySummary) => void;
  readonly onClose: () => void;
};

/** The palette with what can be found at the moment it opens. */
export function OpenPalette({ onStory, onClose }: OpenPaletteProps) {
  return <Palette items={usePaletteItems(onStory)} onClose={onClose} />;
}
