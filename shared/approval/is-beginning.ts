import { splitMarkdownTitle } from '../interchange/split-markdown-title.ts';

/** Whether a story's title is only how its text begins, as an import makes one where nobody gave any. */
export function isBeginning(title: string, body: string): boolean {
  const made = splitMarkdownTitle(body);
  return title !== '' && made.body === body && made.title === title;
}
