import { putRightIn, timesInStory } from '../../shared/collect/correct/put-right.ts';
import type { Correction } from '../../shared/collect/stories/correction.ts';
import type { Original } from '../../shared/domain/original.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { CorrectedText } from '../library/commands/command.ts';
import { asideOf, isOfSameAuthor, placeOf } from './correct-stories.ts';
import type { SetAside } from './incoming.ts';

/** A story of the library with who told it. */
export interface HeldText {
  readonly story: Story;
  readonly original: Original;
}

/**
 * Puts right what authors write of stories that an earlier import brought and that still wait in the
 * inbox, where it is certain; the library keeps the text from before as a version. Any other
 * correction is set aside with the reason, and the stories that it could be about are doubted.
 */
export function correctHeld(held: readonly HeldText[], corrections: readonly Correction[]) {
  const corrected = new Map<string, CorrectedText>();
  const doubted = new Set<string>();
  const setAside: SetAside[] = [];
  for (const correction of corrections) {
    const { replacements } = correction;
    const texts = held
      .filter(({ story }) => story.status === 'inbox' && !story.archived)
      .filter(({ original }) => isOfSameAuthor(original, correction))
      .map(({ story: { id, title, body } }) => corrected.get(id) ?? { id, title, body });
    const found = placeOf(texts, replacements);
    const text = typeof found === 'number' ? texts[found] : undefined;
    if (text !== undefined) {
      corrected.set(text.id, { ...text, ...replacements.reduce(putRightIn, text) });
      setAside.push(asideOf(correction, { code: 'corrected', title: text.title }));
      continue;
    }
    const done = texts.find((one) => replacements.every(({ to }) => timesInStory(one, to) > 0));
    const words = replacements[0]?.from ?? '';
    if (texts.length === 0) {
      const why = replacements.length === 0 ? 'no-words' : 'no-story';
      setAside.push(asideOf(correction, { code: 'correction-unsure', why, words }));
    } else if (typeof found !== 'number') {
      const isDone = found.why === 'no-place' && done !== undefined;
      const cause = isDone ? ({ code: 'already-here', title: done.title } as const) : found;
      setAside.push(asideOf(correction, cause));
      if (!isDone) for (const { id } of texts) doubted.add(id);
    }
  }
  return { corrected: [...corrected.values()], doubted: [...doubted], setAside };
}
