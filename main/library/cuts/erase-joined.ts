import { signsOf } from '../../../shared/collect/cut/message-parts.ts';
import type { StepGround } from '../history/step-changes.ts';

/**
 * Removes from the bin what is in an original as well: a story that was joined to it, or one that was
 * split off and taken back. Nobody who erases the one means to keep the other.
 */
export async function eraseJoined(
  { state, store, originals }: StepGround,
  story: string,
): Promise<void> {
  const original = await originals.originalOf(story);
  if (original === null) return;
  const whole = `${original.text}\n${signsOf(original)}`;
  for (const id of await store.binnedIds('originals')) {
    const other = state.stories.has(id) ? null : await originals.originalOf(id);
    if (other === null || !whole.includes(signsOf(other))) continue;
    for (const folder of ['originals', 'stories', 'history'] as const) {
      await store.erase({ folder, id });
    }
  }
}
