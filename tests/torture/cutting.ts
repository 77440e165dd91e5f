import { type CutStory, cutCommand } from '../../main/library/cuts/cut-command.ts';
import type { Library } from '../../main/library/library.ts';
import { type CutAct, CutError } from '../../shared/collect/cut/cut-act.ts';
import { messageParts } from '../../shared/collect/cut/message-parts.ts';
import { type Step, step } from './step.ts';

/** Some act by chance on the message that a story came in; null where it cannot be done now. */
export async function cutting(
  library: Library,
  id: string,
  random: () => number,
  at: string,
): Promise<Step | null> {
  const one = await cutStory(library, id);
  if (one === null) return null;
  const ids = [...library.state.stories.keys()];
  const otherId = ids[Math.floor(random() * ids.length)] ?? '';
  const other = otherId === id ? null : await cutStory(library, otherId);
  const stretches = messageParts(one.original, one.story.title).length;
  const act = someAct(random, Math.floor(random() * stretches), otherId);
  try {
    return step(library, cutCommand(one, act, other, at).command);
  } catch (error) {
    if (!(error instanceof CutError)) throw error;
    return null;
  }
}

/** Null where the story was made safe, or where its original cannot be read now. */
async function cutStory(library: Library, id: string): Promise<CutStory | null> {
  const story = library.state.stories.get(id);
  if (story?.status !== 'inbox') return null;
  const original = await library.readOriginal(id).catch(() => null);
  return original && { story, original };
}

function someAct(random: () => number, at: number, other: string): CutAct {
  const acts: readonly CutAct[] = [
    { act: 'move-border', at, by: 'up' },
    { act: 'move-border', at, by: 'down' },
    { act: 'put-back', at },
    { act: 'cut-away', at },
    { act: 'split', at },
    { act: 'split', at },
    { act: 'join', other },
    { act: 'name-author', name: 'Torben', address: '' },
    { act: 'look', isUnsure: random() < 0.5 },
  ];
  return acts[Math.floor(random() * acts.length)] ?? { act: 'look', isUnsure: false };
}
