import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../main/collect/readers/html-to-markdown.ts';

describe('a page as Markdown', () => {
  it('keeps a line break within a paragraph, and none at its end', () => {
    expect(htmlToMarkdown('<p>Hun kom<br>og gik.<br><br></p><p>Så lo vi.</p>')).toBe(
      'Hun kom\\\nog gik.\n\nSå lo vi.',
    );
  });

  it('is made at once of 20,000 empty lines before a word', () => {
    const start = performance.now();
    expect(htmlToMarkdown(`<p>a${'<br>'.repeat(20_000)}b</p>`)).toMatch(/^a[\\\n]+b$/);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
