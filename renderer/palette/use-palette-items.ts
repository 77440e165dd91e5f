import { useQuery } from '@tanstack/react-query';
import { actionKeys, actionNames } from '../../shared/actions/actions.ts';
import { shownKeys } from '../../shared/actions/keys.ts';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import { useActions } from '../actions/actions-context.ts';
import { queries } from '../bridge/queries.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { PaletteItem } from './palette-item.ts';

/** What the palette can find: every action that can be done now, then every story. */
export function usePaletteItems(onStory: (story: StorySummary) => void): readonly PaletteItem[] {
  const { names, palette } = useMessages().actions;
  const actions = useActions();
  const { data: stories } = useQuery(queries.stories());
  const offered = actionNames
    .filter((name) => name !== 'palette' && actions.has(name))
    .map((name) => ({
      id: name,
      label: names[name],
      hint: shownKeys(actionKeys[name] ?? ''),
      run: () => void actions.run(name),
    }));
  const read = (stories ?? []).map((story) => ({
    id: story.id,
    label: story.title === '' ? palette.untitled : story.title,
    hint: palette.story,
    run: () => onStory(story),
  }));
  return [...offered, ...read];
}
