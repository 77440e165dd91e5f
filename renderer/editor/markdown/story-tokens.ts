import MarkdownIt, { type Token } from 'markdown-it';
import { isSafeAddress } from '../../../shared/markdown/is-safe-address.ts';

/**
 * Reads as `parseMarkdown` does, but draws no quotation marks: those are drawn where a story is
 * shown, and must not be written into its text for having been opened in the editor.
 */
const markdown = new MarkdownIt('default', { html: false, linkify: false });

markdown.validateLink = isSafeAddress;

/** What a text's blocks are, and whether it defines addresses for links of the form `[text][name]`. */
export type StoryTokens = {
  readonly tokens: readonly Token[];
  readonly hasDefinitions: boolean;
};

/** The tokens of a story's Markdown as the editor takes them in. */
export function storyTokens(text: string): StoryTokens {
  const found: Parameters<typeof markdown.parse>[1] = {};
  const tokens = markdown.parse(text, found);
  return { tokens, hasDefinitions: Object.keys(found.references ?? {}).length > 0 };
}
