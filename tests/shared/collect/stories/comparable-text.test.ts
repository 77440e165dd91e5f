import { expect, it } from 'vitest';
import { comparableText, textKey } from '../../../../shared/collect/stories/comparable-text.ts';

const told = 'Hun åbnede døren – og sagde: “Kom ind.”';
/** Broken and quoted, with other dashes and quotation marks, and Å as two signs. */
const quoted = '> Hun a\u030abnede døren -\n> og sagde: "KOM ind."';

it('nothing is left of a text but its letters and digits', () => {
  expect(comparableText('3. marts kl. 9: “Så må hun gå hjem!”')).toBe('3martskl9såmåhungåhjem');
  expect(comparableText('– … –')).toBe('');
});

it('a text is known again however it was quoted and broken', () => {
  expect(textKey(quoted)).toEqual(textKey(told));
});

it('one that says something else is not', () => {
  expect(textKey(told.replace('ind', 'ud')).hash).not.toBe(textKey(told).hash);
  expect(textKey('').length).toBe(0);
});

it('a text is known by the signs that are compared, and by no other', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const others = signs.filter((sign) => textKey(sign).length !== comparableText(sign).length);
  expect(others).toEqual([]);
});

it('a capital is its small letter, and a letter of two signs is that of one', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const others = signs.filter((sign) => {
    const text = `a${sign}b`;
    return textKey(text).hash !== textKey(text.normalize('NFC').toLowerCase()).hash;
  });
  expect(others).toEqual([]);
});
