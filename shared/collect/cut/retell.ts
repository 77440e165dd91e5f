import type { Story } from '../../domain/story.ts';
import { splitMarkdownTitle } from '../../interchange/split-markdown-title.ts';
import type { Part } from '../parts/part.ts';
import { plainToMarkdown } from '../plain-to-markdown.ts';
import { CutError } from './cut-act.ts';
import { putIn, takeOut } from './passages.ts';
import { type ToldChange, toldChanges } from './told-changes.ts';

/** What cutting changes of a story. */
export type ToldStory = Pick<Story, 'title' | 'body'>;

/** Paragraphs of Markdown stand apart; within one a space is enough. */
const apart = '\n\n';

/**
 * A story whose message was cut otherwise: what came out of it is taken out of its text and what came in
 * is put in, and all else that somebody wrote there stays.
 * @throws CutError `edited` where the text does not hold the stretch or its place any longer.
 */
export function retell(
  story: ToldStory,
  before: readonly Part[],
  after: readonly Part[],
): ToldStory {
  let { body } = story;
  for (const change of toldChanges(before, after)) {
    const next = change.isAdded
      ? withAdded(body, change)
      : takeOut(body, change.text, change.before)?.text;
    if (next === undefined || next === null) throw new CutError('edited');
    body = next;
  }
  return { title: titleFor(story, body), body };
}

/** A title that was the text's beginning is made again; any other stays. */
export function titleFor({ title, body }: ToldStory, next: string): string {
  return title === madeTitle(body) ? madeTitle(next) : title;
}

/** A title for a text that has none is how it begins. */
export function madeTitle(body: string): string {
  return splitMarkdownTitle(body).title;
}

function withAdded(body: string, change: ToldChange): string | null {
  const { before, after, goesOnBefore, goesOnAfter } = change;
  // Within a paragraph a mail program broke the lines, not their writer.
  const text = goesOnBefore ? change.text.replace(/(?<!\n)\n(?!\n)/g, ' ') : change.text;
  return putIn(body, plainToMarkdown(text), {
    before,
    after,
    joints: [goesOnBefore ? ' ' : apart, goesOnAfter ? ' ' : apart],
  });
}
