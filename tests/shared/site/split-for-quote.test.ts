import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../shared/markdown/parse-markdown.ts';
import { splitForQuote } from '../../../shared/site/split-for-quote.ts';

const split = (blocks: readonly string[]) =>
  splitForQuote(parseMarkdown(blocks.join('\n\n')))?.map((tokens) =>
    tokens.filter(({ type }) => type === 'inline').map(({ content }) => content),
  );

describe('splitForQuote', () => {
  it('splits about two fifths of the way', () => {
    expect(split(['a', 'b', 'c', 'd', 'e'])).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('never parts a heading from its text, nor breaks a list or a table', () => {
    expect(split(['# a', 'b', '- c\n- d', '| e |\n|---|\n| f |', 'g', 'h'])?.[1]).toEqual(['h']);
  });

  it('leaves a short text whole, and one with no place between paragraphs', () => {
    expect(split(['a', 'b', 'c', 'd'])).toBeUndefined();
    expect(split(['# a', 'b', '# c', 'd', '# e', 'f'])).toBeUndefined();
  });
});
