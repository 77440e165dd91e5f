import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import type { SettingsPart } from '../settings/settings-part.ts';
import { Palette } from './palette.tsx';
import { usePaletteItems } from './use-palette-items.ts';

/** What choosing a story or a part of the settings means, and the way out. */
export type OpenPaletteProps = {
  readonly onStory: (story: StorySummary) => void;
  readonly onSettings: (part: SettingsPart) => void;
  readonly onClose: () => void;
};

/** The palette with what can be found at the moment it opens. */
export function OpenPalette({ onStory, onSettings, onClose }: OpenPaletteProps) {
  return <Palette items={usePaletteItems(onStory, onSettings)} onClose={onClose} />;
}
