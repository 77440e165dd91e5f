import MarkdownIt from 'markdown-it';
import type { MarkdownToken } from '../markdown/parse-markdown.ts';
import { type Html, rawHtml } from './html.ts';
import { siteTokens, type TextPlace } from './site-tokens.ts';

/** Renders only: what the text means was settled by `parseMarkdown`. */
const { renderer, options } = new MarkdownIt('default', { html: false });

/** Tokens as markup; markdown-it's renderer escapes every text and attribute. */
export function renderTokens(tokens: readonly MarkdownToken[]): Html {
  return rawHtml(renderer.render([...tokens], options));
}

/** A story's Markdown as markup. */
export function renderMarkdown(text: string, place: TextPlace): Html {
  return renderTokens(siteTokens(text, place));
}
