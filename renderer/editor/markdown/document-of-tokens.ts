import type { Node } from '@tiptap/pm/model';
import { MarkdownParser } from 'prosemirror-markdown';
import { imageDescription } from '../../../shared/markdown/image-description.ts';
import type { MarkdownToken } from '../../../shared/markdown/parse-markdown.ts';
import { isPictureFile } from '../schema/picture.ts';
import { storySchema } from '../schema/story-schema.ts';

import { picturesApart } from './pictures-apart.ts';

type GivenTokens = { readonly tokens: readonly MarkdownToken[] };

/**
 * The library asks a markdown-it of its own version for tokens; ours are read already, and handed
 * over by way of the environment, so that both sides of the mapping stand on one reading.
 */
const givenTokens = {
  parse: (_text: string, { tokens }: GivenTokens) => tokens,
} as unknown as MarkdownParser['tokenizer'];

const parser = new MarkdownParser(storySchema, givenTokens, {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: ({ tag }) => ({ level: Number(tag.slice(1)) }) },
  blockquote: { block: 'blockquote' },
  bullet_list: {
    block: 'bulletList',
    getAttrs: (_, tokens, index) => ({ tight: isTight(tokens, index) }),
  },
  ordered_list: {
    block: 'orderedList',
    getAttrs: (token, tokens, index) => ({
      start: Number(token.attrGet('start') ?? 1),
      tight: isTight(tokens, index),
    }),
  },
  list_item: { block: 'listItem' },
  code_block: { block: 'codeBlock', noCloseToken: true },
  fence: { block: 'codeBlock', getAttrs: ({ info }) => ({ info }), noCloseToken: true },
  hr: { node: 'horizontalRule' },
  image: {
    node: 'picture',
    getAttrs: (token) => {
      const file = String(token.attrGet('src') ?? '');
      const alt = imageDescription(token);
      if (!isPictureFile(file) || alt === undefined) throw new Error('No picture of the library.');
      return { file, alt, title: token.attrGet('title') };
    },
  },
  hardbreak: { node: 'hardBreak' },
  strong: { mark: 'strong' },
  em: { mark: 'em' },
  s: { mark: 'strikethrough' },
  code_inline: { mark: 'code', noCloseToken: true },
  link: {
    mark: 'link',
    getAttrs: (token) => ({ href: token.attrGet('href'), title: token.attrGet('title') }),
  },
});

type Placed = { readonly type: string; readonly level: number; readonly hidden: boolean };

/** Whether the items of the list that opens at `index` stand close; one without text says nothing. */
function isTight(tokens: readonly Placed[], index: number): boolean {
  const level = (tokens[index]?.level ?? 0) + 2;
  const first = tokens
    .slice(index)
    .find((token) => token.type === 'paragraph_open' && token.level === level);
  return first?.hidden ?? true;
}

/** The document that tokens stand for; undefined where the schema has no place for one of them. */
export function documentOfTokens(tokens: readonly MarkdownToken[]): Node | undefined {
  try {
    const document = parser.parse('', { tokens: picturesApart(tokens) });
    document.check();
    return document;
  } catch {
    return undefined;
  }
}
