import { describe, expect, test } from 'vitest';
import { shownText, signMap } from '../../../../main/publish/print/pdf-content.ts';

/** Codes whose bytes are those of parentheses, of a backslash, of a line's end and of anything else. */
const table = `3 beginbfchar
<2829> <0041>
<5c5c> <0042>
<0a41> <0043>
endbfchar
1 beginbfrange
<0028> <0029> <0061>
endbfrange`;
const fonts = new Map([['F1', signMap(table)]]);
const shown = (operations: string) => shownText(`BT /F1 11 Tf ${operations} ET`, fonts);

describe('what a page shows is read', () => {
  test.each([
    ['written as hexadecimal', '<2829 5C5C> Tj', 'AB'],
    ['with parentheses in pairs, which need no backslash', '(()\\\\\\\\) Tj (\nA) Tj', 'ABC'],
    ['with a parenthesis alone behind a backslash', '(\0\\() Tj (\0\\)) Tj', 'ab'],
    ['with bytes as octal numbers', '(\\050\\51\\134\\134\\nA) Tj', 'ABC'],
    ['with a space where it goes on elsewhere', '<2829> Tj 1 0 0 1 20 30 Tm <5c5c> Tj', 'A B'],
  ])('%s', (_how, operations, text) => {
    expect(shown(operations)).toBe(text);
  });

  test('and a code that the font does not know shows nothing', () => {
    expect(shown('<2829 ffff 5c5c> Tj')).toBe('AB');
    expect(shownText('BT /F9 11 Tf <2829> Tj ET', fonts)).toBe('');
  });

  test('and a string that never ends is read as far as it goes', () => {
    expect(shown('((A\\')).toBe('');
  });
});
