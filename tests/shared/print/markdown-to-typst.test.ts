import { describe, expect, it } from 'vitest';
import { markdownToTypst } from '../../../shared/print/markdown-to-typst.ts';

function typst(markdown: string, firstHeadingLevel = 2): string {
  const picture = (file: string, alt: string) => `<${file}|${alt}>`;
  return markdownToTypst(markdown, { firstHeadingLevel, picture }).join('').trim();
}

function headingLevels(markdown: string, first = 2): string[] {
  return [...typst(markdown, first).matchAll(/heading\(level: (\d)\)/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('Markdown as Typst', () => {
  it.each([
    ['*en* **to** ~~tre~~', '#emph[#"en";];#" ";#strong[#"to";];#" ";#strike[#"tre";];'],
    ['en  \nto\ntre', '#"en";#linebreak();#"to"; #"tre";'],
    ['`#x`', '#raw("#x");'],
    ['```\n$a$\n```', '#raw(block: true, "$a$")'],
    ['> ord', '#quote(block: true)[#"ord";\n\n]'],
    ['- en\n- to', '#list([#"en";], [#"to";], )'],
    ['3. en', '#enum(start: 3, [#"en";], )'],
    ['---', '#divider'],
    ['![et hus](hus.png)', '<hus.png|et hus>'],
    ['#import "x"', '#"#import ”x”";'],
  ])('sets %j', (markdown, expected) => {
    expect(typst(markdown)).toBe(expected);
  });

  it('sets a table with its head apart and its columns aligned', () => {
    expect(typst('| a | b |\n|---|--:|\n| 1 | 2 |')).toBe(
      '#prose-table((left, right,), ([#"a";], [#"b";], ), [#"1";], [#"2";], )',
    );
  });

  it('shows where a link leads, and links only to the web and to mail', () => {
    expect(typst('[her](https://example.org/)')).toBe(
      '#web-link("https://example.org/")[#"her";][#"example.org";];',
    );
    expect(typst('[her](fil.pdf)')).toBe('#[#"her";];');
    expect(typst('[](https://example.org)')).toContain('[#"https://example.org";]');
  });

  it('gives the blocks one by one', () => {
    const blocks = markdownToTypst('en\n\n- to\n- tre\n\n> fire', {
      firstHeadingLevel: 2,
      picture: () => '',
    });
    expect(blocks).toHaveLength(3);
  });
});

describe('the headings of a story in print', () => {
  it('begin under its title and jump over no level', () => {
    expect(headingLevels('# a\n### b\n# c\n## d')).toEqual(['2', '3', '2', '3']);
    expect(headingLevels('### a\n# b')).toEqual(['2', '2']);
  });

  it('begin deeper in a part of a story', () => {
    expect(headingLevels('# a\n## b', 3)).toEqual(['3', '4']);
  });

  it('never go deeper than six', () => {
    expect(headingLevels('# a\n## b\n### c\n#### d\n##### e\n###### f', 3).at(-1)).toBe('6');
  });

  it('are left out when they say nothing, and count for nothing', () => {
    expect(headingLevels('#\n\n## a')).toEqual(['2']);
  });
});
