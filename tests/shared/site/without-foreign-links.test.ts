import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../shared/site/render-markdown.ts';
import { withoutForeignLinks } from '../../../shared/site/without-foreign-links.ts';

const place = { headingLevel: 2, imageAddress: () => null };
const shown = (markdown: string) => withoutForeignLinks(String(renderMarkdown(markdown, place)));

it('leaves a link that leads out of the site as words', () => {
  expect(shown('Se [rapporten](https://example.org/a?b=1&c) her.')).toContain(
    'Se <a rel="noopener noreferrer">rapporten</a> her.',
  );
  expect(shown('[Skriv](mailto:lone@example.org)')).toContain(
    '<a rel="noopener noreferrer">Skriv</a>',
  );
});

it('keeps links within the site, and what only looks like one', () => {
  const page = '<a href="historier/cyklen.html">A</a><a href="#top">B</a>';
  expect(withoutForeignLinks(page)).toBe(page);
  expect(shown('Skriv `<a href="https://x">`')).toContain('&lt;a href=&quot;https://x&quot;&gt;');
});
