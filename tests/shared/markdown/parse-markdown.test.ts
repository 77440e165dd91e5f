import { describe, expect, it } from 'vitest';
import { type MarkdownToken, parseMarkdown } from '../../../shared/markdown/parse-markdown.ts';

function plainText(tokens: readonly MarkdownToken[]): string {
  return tokens
    .map((token) => (token.children === null ? token.content : plainText(token.children)))
    .join('');
}

function types(text: string): string[] {
  return parseMarkdown(text).flatMap((token) => [
    token.type,
    ...(token.children ?? []).map((child) => child.type),
  ]);
}

describe('the Markdown of a story', () => {
  it('leaves HTML standing as text', () => {
    expect(types('<script>alert(1)</script>')).not.toContain('html_block');
    expect(plainText(parseMarkdown('<b>hej</b>'))).toBe('<b>hej</b>');
  });

  it('makes typed quotation marks Danish ones, inside each other too', () => {
    expect(plainText(parseMarkdown('Hun sagde: "Jeg \'kan\' godt."'))).toBe(
      'Hun sagde: ”Jeg ’kan’ godt.”',
    );
  });

  it('does not turn the letters of a list into signs', () => {
    expect(plainText(parseMarkdown('(c) tredje punkt, (r) og (tm)'))).toBe(
      '(c) tredje punkt, (r) og (tm)',
    );
  });

  it('leaves a bare address as text', () => {
    expect(types('se https://example.org')).not.toContain('link_open');
  });

  it('links to the web and to a mail address', () => {
    expect(types('[her](https://example.org)')).toContain('link_open');
    expect(types('[skriv](mailto:post@example.org)')).toContain('link_open');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '//example.org/x'])(
    'refuses to link to %s and keeps the words',
    (address) => {
      expect(types(`[her](${address})`)).not.toContain('link_open');
      expect(plainText(parseMarkdown(`[her](${address})`))).toContain('her');
    },
  );

  it('reads tables, lists, quotes and strikethrough', () => {
    expect(types('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('table_open');
    expect(types('1. a\n   - b')).toEqual(expect.arrayContaining(['ordered_list_open']));
    expect(types('> a')).toContain('blockquote_open');
    expect(types('~~a~~')).toContain('s_open');
  });
});
