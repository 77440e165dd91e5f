import { describe, expect, it } from 'vitest';
import { html, rawHtml } from '../../../shared/site/html.ts';
import { fc } from '../../support/properties.ts';

describe('html', () => {
  it('escapes a text between tags and in an attribute', () => {
    const text = `<b title="x">'&'</b>`;
    const escaped = '&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;';
    expect(String(html`<p class="${text}">${text}</p>`)).toBe(
      `<p class="${escaped}">${escaped}</p>`,
    );
  });

  it('keeps finished markup, joins arrays and leaves null out', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(String(html`<ul>${items}${null}</ul>${3}`)).toBe('<ul><li>a</li><li>&lt;</li></ul>3');
  });

  it('drops control signs that HTML forbids and keeps line breaks', () => {
    expect(String(html`${'a\u0000\u0007b\nc\td'}`)).toBe('ab\nc\td');
  });

  it('never lets a written text open or close a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (attribute, text) => {
        const page = String(html`<p title="${attribute}">${[text]}</p>`);
        expect(page).toMatch(/^<p title="[^"<>]*">[^<>]*<\/p>$/);
      }),
    );
  });

  it('takes no look-alike of markup that came as data', () => {
    const forged = JSON.parse('{"text":"<script>"}');
    expect(() => String(html`${forged}`)).toThrow(TypeError);
  });

  it('refuses markup and arrays inside an attribute', () => {
    const markup = rawHtml('<b>');
    expect(() => html`<p title="${markup}"></p>`).toThrow('attribute takes');
    expect(() => html`<p title="${['a']}"></p>`).toThrow('attribute takes');
  });

  it('lets a script take its address, which is an attribute', () => {
    const address = 'filer/filter.js';
    expect(String(html`<script src="${address}" defer></script>${'<'}`)).toBe(
      '<script src="filer/filter.js" defer></script>&lt;',
    );
  });

  it('refuses a value where escaping would not make it safe', () => {
    const value = 'onload';
    expect(() => html`<p ${value}></p>`).toThrow('not here');
    expect(() => html`<p title=${value}></p>`).toThrow('not here');
    expect(() => html`<p title='${value}'></p>`).toThrow('not here');
    expect(() => html`<${value}></p>`).toThrow('not here');
    expect(() => html`<script>${value}</script>`).toThrow('not here');
    expect(() => html`<style>a{}${value}</style>`).toThrow('not here');
    expect(() => html`<!-- ${value} -->`).toThrow('not here');
  });
});
