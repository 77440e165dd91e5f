import type { Part } from '../parts/part.ts';
import { plainToMarkdown } from '../plain-to-markdown.ts';
import { CutError } from './cut-act.ts';
import { readableText } from './message-parts.ts';
import { takeOut } from './passages.ts';
import { isTold } from './recut.ts';
import { madeTitle, type ToldStory, titleFor } from './retell.ts';

/** One story's half of a message that was split. */
export interface Half {
  readonly parts: readonly Part[];
  readonly story: ToldStory;
}

/**
 * Two stories out of one. The first keeps the whole message, in which the second is cut away, since what
 * is kept of its past refers into it; the second has the message from its own beginning on.
 * @throws CutError `not-there`, `nothing-left` where the first would tell nothing, or `edited`.
 */
export function splitTold(
  story: ToldStory,
  parts: readonly Part[],
  at: number,
): readonly [Half, Half] {
  const [above, below] = [parts.slice(0, at), parts.slice(at)];
  const [begun] = below;
  if (begun === undefined) throw new CutError('not-there');
  if (!above.some(isTold)) throw new CutError('nothing-left');
  const rest: Part[] = below.map((part) => (isTold(part) ? { ...part, kind: 'afterword' } : part));
  const first = withoutTold(story.body, above, below);
  const told = below.some(isTold) ? below : below.with(0, { ...begun, kind: 'story' });
  const body = first.passages.join('\n\n') || plainToMarkdown(begun.text);
  const heading = told.find(({ kind }) => kind === 'title');
  const title = heading === undefined ? madeTitle(body) : heading.text.trim();
  return [
    { parts: [...above, ...rest], story: { title: titleFor(story, first.body), body: first.body } },
    { parts: told.map(({ kind, text }) => ({ kind, text })), story: { title, body } },
  ];
}

function withoutTold(body: string, above: readonly Part[], below: readonly Part[]) {
  const before = readableText(above.filter(isTold));
  const passages: string[] = [];
  let left = body;
  for (const { text } of below.filter(isTold)) {
    const taken = takeOut(left, text, before);
    if (taken === null) throw new CutError('edited');
    left = taken.text;
    passages.push(taken.passage);
  }
  return { body: left, passages };
}
