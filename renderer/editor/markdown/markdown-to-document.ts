import type { Node } from '@tiptap/pm/model';
import { parseMarkdown } from '../../../shared/markdown/parse-markdown.ts';
import { storySchema } from '../schema/story-schema.ts';
import { type BlockTokens, blockTokens } from './block-tokens.ts';
import { documentOfTokens } from './document-of-tokens.ts';
import { documentToMarkdown } from './document-to-markdown.ts';
import { meaningOf } from './meaning-of.ts';
import { storyTokens } from './story-tokens.ts';

/**
 * Opens a story's Markdown for editing. A block is taken in when writing it out again means the same
 * to a reader; every other (a table, a picture, what the writer got wrong) is kept as it is written,
 * so that opening and saving can't cost a letter.
 */
export function markdownToDocument(markdown: string): Node {
  const text = markdown.replace(/\r\n?/g, '\n');
  const document = blockByBlock(text);
  const keepsMeaning =
    meaningOf(parseMarkdown(documentToMarkdown(document))) === meaningOf(parseMarkdown(text));
  return keepsMeaning ? document : documentOf([verbatim(text)]);
}

function blockByBlock(text: string): Node {
  const lines = text.split('\n');
  const shown = blockTokens(parseMarkdown(text));
  const nodes: Node[] = [];
  let line = 0;
  const keep = (from: number, to: number) => {
    const kept = lines.slice(from, to).join('\n');
    if (/[^ \t\n]/.test(kept)) nodes.push(verbatim(kept));
  };
  blockTokens(storyTokens(text).tokens).forEach((block, index) => {
    // What lies between blocks is read by no one but the links that it defines an address for.
    keep(line, block.from);
    const source = lines.slice(block.from, block.to).join('\n');
    const taken = takenIn(block, shown[index]?.tokens ?? [], source);
    if (taken) nodes.push(...taken);
    else keep(block.from, block.to);
    line = block.to;
  });
  keep(line, lines.length);
  return documentOf(nodes);
}

function takenIn(
  { tokens }: BlockTokens,
  shown: BlockTokens['tokens'],
  source: string,
): readonly Node[] | undefined {
  const document = documentOfTokens(tokens);
  if (!document || storyTokens(source).hasDefinitions) return undefined;
  const written = parseMarkdown(documentToMarkdown(document));
  return meaningOf(written) === meaningOf(shown) ? document.children : undefined;
}

/**
 * Without its blank lines and its indent, which could draw it into a list that stands before it. Four
 * spaces are no indent but make a code block, and stay.
 */
function verbatim(text: string): Node {
  const kept = text.replace(/^(?:[ \t]*\n)+|[ \t\n]+$/g, '');
  const indent = /^ {0,3}(?! )/.exec(kept)?.[0] ?? '';
  const unindented = new RegExp(`^ {0,${indent.length}}`);
  // Line by line: for the flag `m` a line begins after U+2028 too, for Markdown only after a break.
  const lines = kept.split('\n').map((line) => line.replace(unindented, ''));
  const markdown = lines.join('\n');
  return storySchema.node('verbatim', { markdown });
}

function documentOf(nodes: readonly Node[]): Node {
  return storySchema.node('doc', null, nodes.length > 0 ? nodes : [storySchema.node('paragraph')]);
}
