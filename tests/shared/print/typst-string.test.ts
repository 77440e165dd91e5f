import { describe, expect, it } from 'vitest';
import { typstString } from '../../../shared/print/typst-string.ts';
import { fc } from '../../support/properties.ts';

describe('a text as a Typst string literal', () => {
  it('escapes the only two signs that a literal gives a meaning', () => {
    expect(typstString('C:\\mappe "x"')).toBe(String.raw`"C:\\mappe \"x\""`);
  });

  it('leaves markup standing', () => {
    expect(typstString('#import $x$ *fed* @ref //')).toBe('"#import $x$ *fed* @ref //"');
  });

  it('knows one kind of line end', () => {
    expect(typstString('a\r\nb\u2028c\rd\te')).toBe(String.raw`"a\nb\nc\nd e"`);
  });

  it('drops what no page can hold', () => {
    expect(typstString('a\u0000b\ud800c\u202ed\ufffee')).toBe('"abcde"');
  });

  it('never lets a text end the literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'"\\\n\r#a') }), (text) => {
        expect(typstString(text)).toMatch(/^"(?:[^"\\\n]|\\["\\n])*"$/);
      }),
    );
  });
});
