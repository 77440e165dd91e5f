import { describe, expect, it } from 'vitest';
import { plainToMarkdown } from '../../../shared/collect/plain-to-markdown.ts';
import { fc } from '../../support/properties.ts';
import { kindsOf, plainWords, wordsOf } from './markdown-kinds.ts';

const hostile = fc.constantFrom(
  ...['#', '##', '>', '+', '-', '--', '---', '=', '===', '*', '**', '_', '__', '`', '```', '~~'],
  ...['~~~', '|', '|---|', ':--', '[a](b)', '[a]: b', '![', '](', '<b>', '</p>', '<a@b.dk>'],
  ...['&amp;', '&#65;', '\\', '\\*', '1.', '7.', '2)', '<https://a.dk>', 'sag_nr_1', '*a*', '_b_'],
  ...['a|b', '5*3*2', 'C:\\sager\\x', '[x]', '[x][y]', '***', '* *', '\\\\', '<!--', 'æøå', '12'],
);
const word = fc.oneof(
  hostile,
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.lorem({ maxCount: 1 }),
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

/** Every bullet is drawn as the same one. */
const withHyphens = (written: string) => written.replace(/^\s*[-–—•·*][ \t\u00a0]+(?=\S)/gm, '- ');

describe('plain text as Markdown', () => {
  it('gives back every word in order and no markup, whatever was typed', () => {
    const meant = new Set([
      ...['paragraph_open', 'paragraph_close', 'inline', 'text', 'softbreak', 'hardbreak'],
      ...['bullet_list_open', 'bullet_list_close', 'ordered_list_open', 'ordered_list_close'],
      ...['list_item_open', 'list_item_close', 'text_special'],
    ]);
    fc.assert(
      fc.property(text, (written) => {
        const markdown = plainToMarkdown(written);
        expect([...kindsOf(markdown)].filter((kind) => !meant.has(kind))).toEqual([]);
        expect(wordsOf(markdown).join('')).toBe(plainWords(withHyphens(written)).join(''));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['snake_case og jens_hansen@example.dk', 'snake_case og jens_hansen@example.dk'],
    ['Hun skrev: [udeladt] og K:\\sager', 'Hun skrev: [udeladt] og K:\\sager'],
    ['5 * 3 er 15 & mere, #1 og 2+2=4', '5 * 3 er 15 & mere, #1 og 2+2=4'],
    ['20-25 sager – ikke 50', '20-25 sager – ikke 50'],
  ])('needs no backslash in %j', (written, markdown) => {
    expect(plainToMarkdown(written)).toBe(markdown);
  });

  it.each([
    ['- en\n- to', '- en\n- to'],
    ['•\ten\n•\tto', '- en\n- to'],
    ['* en\n* to', '- en\n- to'],
    ['–      en', '- en'],
    ['1. en\n2. to', '1. en\n2. to'],
    ['1) en\n\n2) to', '1) en\n\n2) to'],
  ])('keeps the list in %j', (written, markdown) => {
    expect(plainToMarkdown(written)).toBe(markdown);
    expect([...kindsOf(markdown)].some((kind) => kind.endsWith('list_open'))).toBe(true);
  });

  it.each(['7. oktober ringede hun.', '3. klasse var svær.', '1. maj gik godt.\n\n2. maj også.'])(
    'makes no list of %j',
    (written) => {
      expect(kindsOf(plainToMarkdown(written))).not.toContain('ordered_list_open');
      expect(wordsOf(plainToMarkdown(written))).toEqual(plainWords(written));
    },
  );

  it('keeps the end of a short line and lets a long one flow on', () => {
    const long = 'En linje som et mailprogram har brudt, fordi den blev for lang til';
    expect(plainToMarkdown(`Kære alle\nTak for sidst\n\n${long}\nvinduet.`)).toBe(
      `Kære alle\\\nTak for sidst\n\n${long} vinduet.`,
    );
  });

  it('joins what was broken narrower than usual, and keeps the ends of a verse', () => {
    const broken = [
      'Han kom hver dag klokken tre med',
      'en pose brød, som han delte med',
      'ænderne og med os, der sad ved',
      'søen.',
    ];
    expect(plainToMarkdown(broken.join('\n'))).toBe(broken.join(' '));
    expect(plainToMarkdown('Han kom\nHan gik\nDer blev stille')).toBe(
      'Han kom\\\nHan gik\\\nDer blev stille',
    );
  });

  it('keeps every end where lines were put together before', () => {
    const long =
      'En linje, som er lang, fordi den er sat sammen af to, der var brudt af et program';
    expect(plainToMarkdown(`${long}\nHej`, { isUnbroken: true })).toBe(`${long}\\\nHej`);
  });

  it('parts paragraphs at empty lines, however many, and knows every line end', () => {
    expect(plainToMarkdown('\r\nEn\r\n \r\n\r\nTo\rTre\n')).toBe('En\n\nTo\\\nTre');
  });
});
