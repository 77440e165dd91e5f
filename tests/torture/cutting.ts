import { type CutStory, cutCommand } from '../../main/library/cuts/cut-command.ts';
import type { Library } from '../../main/library/library.ts';
import { type CutAct, CutError } from '../../shared/collect/cut/cut-act.ts';
import { messageParts } from '../../shared/collect/cut/message-parts.ts';
import { type Step, step } from './step.ts';

/** Not every message can be cut in every way. */
const tries = 8;

/** Some act by chance on the message that a story of the inbox came in; null where none can be done. */
export async function cutting(
  library: Library,
  random: () => number,
  at: string,
): Promise<Step | null> {
  const stories = await storiesToCut(library);
  for (let tried = 0; tried < tries; tried += 1) {
    const one = stories[Math.floor(random() * stories.length)];
    if (one === undefined) return null;
    const other = stories.find((another) => another !== one) ?? null;
    const stretches = messageParts(one.original, one.story.title).length;
    const act = someAct(random, Math.floor(random() * stretches), other?.story.id ?? one.story.id);
    try {
      return step(library, cutCommand(one, act, other, at).command);
    } catch (error) {
      if (!(error instanceof CutError)) throw error;
    }
  }
  return null;
}

/** The stories that were not made safe yet, and whose originals can be read now. */
async function storiesToCut(library: Library): Promise<readonly CutStory[]> {
  const found: CutStory[] = [];
  for (const story of library.state.stories.values()) {
    if (story.status !== 'inbox') continue;
    const original = await library.readOriginal(story.id).catch(() => null);
    if (original !== null) found.push({ story, original });
  }
  return found;
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
    { act: 'look' },
  ];
  return acts[Math.floor(random() * acts.length)] ?? { act: 'look' };
}
