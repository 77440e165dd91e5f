import { describe, expect, test } from 'vitest';
import {
  searchBitsOf,
  searchedParts,
  searchedText,
  signBit,
  startsOfKind,
} from '../../../../shared/anonymise/patterns/searched-text.ts';
import { wordBits, wordKind } from '../../../../shared/anonymise/patterns/word-kinds.ts';
import { tokensOf } from '../../../../shared/anonymise/tagger/tokens.ts';

const bird = wordKind(/^(?:ravn|and)|måge$/i);
const digitsOf = (text: string) =>
  searchedText(text).groups.map(({ start, end, digits }) => [text.slice(start, end), digits]);
const placesOf = (text: string) =>
  startsOfKind(searchedText(text), bird).map((start) => text.slice(start, start + 4));

describe('digits that stand together are one group', () => {
  test.each([
    ['alone', 'kl. 9 i dag', [['9', 1]]],
    ['with a space between them', 'ring 31 42 10 57.', [['31 42 10 57', 8]]],
    ['with signs and letters between them', 'sag 2025-PSYK-0118', [['2025-PSYK-0118', 8]]],
    [
      'but not beyond a word',
      '14 børn og 3 voksne',
      [
        ['14', 2],
        ['3', 1],
      ],
    ],
    [
      'nor beyond the end of a line',
      '12\n34',
      [
        ['12', 2],
        ['34', 2],
      ],
    ],
    ['nor where there are none', 'ingen', []],
  ])('%s', (_, text, groups) => {
    expect(digitsOf(text)).toEqual(groups);
  });
});

describe('a form can begin', () => {
  test.each([
    ['at a word of its kind', 'En ravn og en stormmåge.', ['ravn', 'stor']],
    ['whatever its capitals', 'RAVNE', ['RAVN']],
    ['at a number', 'Der var 12 af dem', ['12 a']],
    ['at the sign of an item before a number', '- 12', ['- 12', '12']],
    ['anywhere in a word with letters that are not Danish', 'ü-and én', ['and ']],
    ['also where such a letter stands before it', 'éand', ['éand', 'and', 'nd', 'd']],
    ['and nowhere else', 'en stær på taget', []],
  ])('%s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

test('a text has the kinds of all its words', () => {
  expect(searchedText('to ravne').kinds & bird).not.toBe(0);
  expect(searchedText('to stære').kinds & bird).toBe(0);
});

test('a word is asked once, and a kind that comes later is asked of it all the same', () => {
  expect(wordBits('vibe') & bird).toBe(0);
  const wader = wordKind(/vibe/);
  expect(wordBits('vibe') & wader).not.toBe(0);
});

describe('a text has the signs that forms cannot do without', () => {
  test.each([
    ['a mail address', 'bo@eksempel.dk', signBit.at | signBit.joint],
    ['a dot or a colon before anything but white space', 'a.b', signBit.joint],
    ['none where sentences end', 'Hun kom. Han gik:\nJa.', 0],
    ['an underscore and a hash', 'bo_1 #2', signBit.underscore | signBit.hash],
    ['either bracket', '(a) [b]', signBit.opening],
    ['none in a text of words', 'en stær på taget', 0],
  ])('%s', (_, text, signs) => {
    expect(searchedText(text).signs).toBe(signs);
  });

  test('and how many digits its longest group has', () => {
    expect(searchedText('12 34 og 5').mostDigits).toBe(4);
    expect(searchedText('ingen').mostDigits).toBe(0);
  });
});

describe('what a text is searched for is told by its words as by its signs', () => {
  const partedText = (text: string) => {
    const tokens = tokensOf(text, (from, to) => text.slice(from, to).includes('\n'));
    const known = tokens.map((token) => ({
      isLetters: /^\p{L}/u.test(token.text),
      searchBits: searchBitsOf(token.text),
    }));
    return { text, tokens, known };
  };

  test.each([
    'En ravn og tre stormmåger (to af dem unge), sagde han.',
    'skriv til mads@skole.dk eller bo_er_her #sjov',
    'Se under: skolen.dk: og bl.a. en and',
    'En stor-\nmåge og en blå-måge – og én and til',
    'Den 14. maj kom otte ravne',
    '',
  ])('%s', (text) => {
    expect(searchedParts(partedText(text))).toEqual(searchedText(text));
  });
});
