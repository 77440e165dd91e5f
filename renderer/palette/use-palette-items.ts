import { useQuery } from '@tanstack/react-query';
import { actionKeys, actionNames } from '../../shared/actions/actions.ts';
import { shownKeys } from '../../shared/actions/keys.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { useActions } from '../actions/actions-context.ts';
import { queries } from '../bridge/queries.ts';
import {
  type SettingsPart,
  settingsHeading,
  settingsParts,
  settingsTitle,
} from '../settings/settings-part.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { PaletteItem } from './palette-item.ts';

/** What the palette can find: every action that can be done now, the parts of the settings, then every story. */
export function usePaletteItems(
  onStory: (story: StorySummary) => void,
  onSettings: (part: SettingsPart) => void,
): readonly PaletteItem[] {
  const texts = useMessages();
  const { names, alsoCalled, palette } = texts.actions;
  const actions = useActions();
  const { data: stories } = useQuery(queries.stories());
  const offered = actionNames
    .filter((name) => name !== 'palette' && actions.has(name))
    .map((name) => ({
      id: name,
      label: names[name],
      words: alsoCalled.actions[name],
      hint: shownKeys(actionKeys[name] ?? ''),
      run: () => void actions.run(name),
    }));
  const settings = settingsParts.map((part) => ({
    id: settingsHeading(part),
    label: settingsTitle(part, texts),
    words: alsoCalled.settings[part],
    hint: texts.places.settings.title,
    run: () => onSettings(part),
  }));
  const read = (stories ?? []).map((story) => ({
    id: story.id,
    label: story.title === '' ? palette.untitled : story.title,
    words: '',
    hint: palette.story,
    run: () => onStory(story),
  }));
  return [...offered, ...settings, ...read];
}
