import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../shared/site/render-markdown.ts';
import { fc } from '../../support/properties.ts';

const place = {
  headingLevel: 2,
  imageAddress: (source: string) => (source === 'hus.png' ? '../medier/hus.png' : null),
};
const render = (text: string) => String(renderMarkdown(text, place)).trim();

describe('renderMarkdown', () => {
  it('sets headings under the page, without skipping a level', () => {
    expect(render('# A\n#### B\n## C\n# D').match(/<h\d/g)).toEqual(['<h2', '<h3', '<h3', '<h2']);
    expect(render('### A\n# B').match(/<\/h\d/g)).toEqual(['</h2', '</h2']);
  });

  it('shows a picture that the site holds', () => {
    expect(render('![Et hus](hus.png)')).toBe('<p><img src="../medier/hus.png" alt="Et hus"></p>');
  });

  it('shows the description alone of a picture from elsewhere, so that nothing is fetched', () => {
    expect(render('![Et <hus>](https://example.org/hus.png)')).toBe('<p>Et &lt;hus&gt;</p>');
  });

  it('links out of the site without telling from where', () => {
    expect(render('[her](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="noopener noreferrer">her</a></p>',
    );
  });

  it('leaves the words of a link to a file that is not there', () => {
    expect(render('Se [her](noter.docx) og [der](#x).')).toBe('<p>Se her og der.</p>');
  });

  it('aligns the cells of a table by class and gives its heads a scope', () => {
    const table = render('| a | b |\n|---|--:|\n| 1 | 2 |');
    expect(table).toContain('<th class="align-right" scope="col">b</th>');
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toContain('style=');
  });

  it('lets no tag through that a writer typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(render(`${text}<script>${text}`)).not.toMatch(/<script|<[^>]* (?:style|on\w+)=/i);
      }),
    );
  });
});
