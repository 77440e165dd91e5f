import { describe, expect, it } from 'vitest';
import { documentToMarkdown } from '../../../../renderer/editor/markdown/document-to-markdown.ts';
import { markdownToDocument } from '../../../../renderer/editor/markdown/markdown-to-document.ts';

const through = (markdown: string) => documentToMarkdown(markdownToDocument(markdown));
const blocks = (markdown: string) =>
  markdownToDocument(markdown).children.map(({ type }) => type.name);

describe('what a story holds', () => {
  it('is written as a person would write it', () => {
    const story = [
      '## Et år senere',
      'Hun kom **hver** dag, _næsten_, og det var ~~ikke~~ nemt\\\nsagde [læreren](https://a.dk).',
      '- ringe først\n- komme igen\n  1. uden brev\n  2. med kaffe',
      '> "Nu er der nogen."',
      '---',
      '-5 grader, 20–25 sager, a_b, ca. ~40 & mere <3',
    ].join('\n\n');
    expect(through(story)).toBe(story);
  });

  it('keeps its typed quotation marks, which are drawn only where it is shown', () => {
    expect(through('"Ja", sagde han')).toBe('"Ja", sagde han');
  });

  it.each([
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a picture', '![Døren til huset](hus.jpg)'],
    ['a definition', '[a]: https://a.dk'],
  ])('holds %s as it is written, between blocks that can be edited', (_, kept) => {
    const story = `Før.\n\n${kept}\n\nEfter.`;
    expect(blocks(story)).toEqual(['paragraph', 'verbatim', 'paragraph']);
    expect(through(story)).toBe(story);
  });

  it('keeps the indent by which a line is code, and the room after a separator that ends no line', () => {
    const code = '    kode\n* \n- [ ] x![b](c.png)';
    expect(through(`\n${code}`)).toBe(code);
    expect(through('   \u2028    ![b](c.png)')).toBe('\u2028    ![b](c.png)');
    expect(through('> a\u2028b\n>\n> c')).toBe('> a\u2028b\n>\n> c');
  });

  it('writes what stands beside a link without a word as it will be read again', () => {
    expect(through('!~[ ](https://a.dk)a')).toBe('!~ a');
  });

  it('shows a picture of the library, and writes its words as they were meant', () => {
    const file = `${'a'.repeat(64)}.png`;
    const story = `Før.\n\n![En \\[blå\\] dør](${file} "Huset")\n\nEfter.`;
    expect(blocks(story)).toEqual(['paragraph', 'picture', 'paragraph']);
    expect(markdownToDocument(story).child(1).attrs).toEqual({
      file,
      alt: 'En [blå] dør',
      title: 'Huset',
    });
    expect(through(story)).toBe(story);
    // Within a line it is kept as it is written.
    expect(blocks(`Se ![her](${file})!`)).toEqual(['verbatim']);
  });

  it('makes no link of an address that a story may not point to', () => {
    const html = JSON.stringify(markdownToDocument('[a](javascript:alert) [b](https://b.dk)'));
    expect(html.match(/"type":"link"/g)).toHaveLength(1);
  });

  it('keeps a space that does not break at the end of an item', () => {
    expect(through('- a\\\n  \u00a0')).toBe('- a\\\n  \u00a0');
  });

  it('keeps two lists that follow each other apart', () => {
    expect(blocks(through('- a\n\n* b'))).toEqual(['bulletList', 'bulletList']);
  });

  it('reads emphasis next to letters and punctuation', () => {
    expect(through('u*hell*dig')).toBe('u*hell*dig');
    expect(blocks(through('a&#98;**(c)**&#100;e'))).toEqual(['paragraph']);
    expect(through('a&#98;**(c)**&#100;e')).toBe('a&#98;**(c)**&#100;e');
  });
});
