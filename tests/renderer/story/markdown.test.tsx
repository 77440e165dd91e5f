import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../../renderer/story/markdown.tsx';

const drawn = (text: string) =>
  renderToStaticMarkup(<Markdown text={text} headingLevel={3} />)
    .replace(/^<div[^>]*>/, '')
    .replace(/<\/div>$/, '');

describe('Markdown', () => {
  it('draws paragraphs with emphasis, and sets Danish quotation marks', () => {
    expect(drawn('Hun sagde *meget* **klart**: "Nej."')).toBe(
      '<p>Hun sagde <em>meget</em> <strong>klart</strong>: ”Nej.”</p>',
    );
  });

  it('sets headings under the story’s title', () => {
    expect(drawn('# Først\n\n### Så')).toBe('<h3>Først</h3><h4>Så</h4>');
  });

  it('draws nested lists, and keeps the number a list begins at', () => {
    expect(drawn('3. Vi aftalte\n   - én ting')).toMatch(
      /^<ol start="3"><li>\s*Vi aftalte\s*<ul><li>\s*én ting\s*<\/li><\/ul><\/li><\/ol>$/,
    );
  });

  it('draws tables and quotations', () => {
    expect(drawn('| Uge |\n|---|\n| 1 |')).toContain('<th>Uge</th>');
    expect(drawn('> Du kom igen.')).toBe('<blockquote><p>Du kom igen.</p></blockquote>');
  });

  it('shows markup as the text it is', () => {
    expect(drawn('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it('leads nowhere: a link shows its words, a picture its description', () => {
    expect(drawn('[vejledning](https://example.org/v)')).toBe(
      '<p><u title="https://example.org/v">vejledning</u></p>',
    );
    expect(drawn('![Et rødt hus](a.png)')).toBe('<p><em>Billede: Et rødt hus</em></p>');
  });

  it('shows a picture of the story, and none of another', () => {
    const words = { url: '', alt: 'Et hus', caption: '', transcript: '' };
    const own = { kind: 'image', file: 'a.png', ...words, recognisable: 'no' } as const;
    const html = renderToStaticMarkup(
      <Markdown text="![Et *rødt* hus](a.png) ![Andet](b.png)" headingLevel={3} media={[own]} />,
    );
    expect(html).toContain('src="/library-media/a.png"');
    expect(html).toContain('<em>Billede: Andet</em>');
    expect(html).not.toContain('b.png');
  });
});
