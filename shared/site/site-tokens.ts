import { type MarkdownToken, parseMarkdown } from '../markdown/parse-markdown.ts';
import { nestHeadings } from './nest-headings.ts';

/** What a text must know of the page on which it stands. */
export interface TextPlace {
  /** The level of the text's own first heading. */
  readonly headingLevel: number;
  /** The address of a picture that the site holds; null for any other, whose description is shown instead. */
  readonly imageAddress: (source: string) => string | null;
}

const leavesTheSite = /^(?:https?|mailto):/i;

/**
 * The tokens of a story's Markdown as the site may show them: nothing is fetched from elsewhere,
 * no link points to a place beside the story that is not there, and no style stands in a tag.
 */
export function siteTokens(text: string, place: TextPlace): readonly MarkdownToken[] {
  const tokens = parseMarkdown(text);
  nestHeadings(tokens, place.headingLevel);
  for (const token of tokens) {
    if (token.type === 'th_open' || token.type === 'td_open') setCell(token);
    if (token.children !== null) setInline(token.children, place);
  }
  return tokens;
}

/** markdown-it aligns a cell by a style, which the content security policy forbids. */
function setCell(token: MarkdownToken): void {
  const alignment = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = alignment === undefined ? null : [['class', `align-${alignment}`]];
  if (token.type === 'th_open') token.attrPush(['scope', 'col']);
}

function setInline(tokens: readonly MarkdownToken[], place: TextPlace): void {
  let isDeadLink = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      isDeadLink = !leavesTheSite.test(String(token.attrGet('href') ?? ''));
      token.attrPush(['rel', 'noopener noreferrer']);
    }
    if (token.type.startsWith('link_')) token.hidden = isDeadLink;
    if (token.type === 'image') setImage(token, place);
  }
}

function setImage(token: MarkdownToken, place: TextPlace): void {
  const address = place.imageAddress(String(token.attrGet('src') ?? ''));
  if (address === null) token.type = 'text';
  else token.attrSet('src', address);
}
