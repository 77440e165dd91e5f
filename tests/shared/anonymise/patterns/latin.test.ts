import { describe, expect, test } from 'vitest';
import { latinPattern, latinText } from '../../../../shared/anonymise/patterns/latin.ts';

describe('a text in Latin-1', () => {
  test('has one sign for each of its own', () => {
    const text = 'Åse – født “Ł” i Łódź 👍…';
    expect(latinText(text)).toHaveLength(text.length);
    expect(latinText(text)).toMatch(/^[\0-\xff]*$/);
    expect(latinText(text).slice(0, 3)).toBe('Åse');
  });

  test('is as long as a long one', () => {
    expect(latinText('ł'.repeat(10_001))).toHaveLength(10_001);
  });

  test.each([
    ['a letter for a letter', 'Łł中', String.raw`^\p{Lu}\p{Ll}\p{L}$`],
    ['no case where a letter has none', '中', String.raw`^[^\p{Lu}\p{Ll}]$`],
    ['a number for a number', '٣', String.raw`^\p{N}$`],
    ['no digit for another number', '٣', String.raw`^\D$`],
    ['a space for a space', '\u2003\u2009\u2028\u000b', String.raw`^\s{4}$`],
    ['a thin space for itself', '\u2009\u202f', String.raw`^[\u2009\u202f]{2}$`],
    ['no thin space for another', '\u2003\u000b\u000c', String.raw`^[^\u2009\u202f]{3}$`],
    ['no letter for a sign', '👍\u0093', String.raw`^[^\p{L}\p{N}\s–“]{3}$`],
    ['each sign that patterns tell apart', '–“…', '^–“…$'],
    ['signs written by their number', '–\u2011', String.raw`^[\u2013][\u2010\u2011]$`],
  ])('keeps %s', (_, text, source) => {
    expect(latinPattern(source, 'u').test(latinText(text))).toBe(true);
  });
});

describe('a pattern in Latin-1', () => {
  test.each([
    ['\\p{L}\\p{N}', 'Å9', ''],
    ['[^\\p{L}]', '-', ''],
    ['\\p{Lu}\\p{Ll}', 'aB', 'i'],
    ['\\\\p\\[\\p{L}\\]', '\\p[å]', ''],
  ])('%s finds %s', (source, text, flags) => {
    expect(latinPattern(source, `${flags}u`).test(text)).toBe(true);
    expect(new RegExp(source, `${flags}u`).test(text)).toBe(true);
  });

  test('tells capitals apart without the flag i', () => {
    expect(latinPattern('\\p{Lu}', 'u').test('å')).toBe(false);
    expect(latinPattern('\\p{Ll}', 'u').test('Å')).toBe(false);
  });

  test('keeps its flags but one', () => {
    expect(latinPattern('a', 'dgiuy').flags).toBe('dgiy');
  });

  test('cannot ask for a sign that has no stand-in', () => {
    latinText('☎');
    expect(() => latinPattern('[☎]', 'u')).toThrow('No stand-in for U+260e');
    expect(() => latinPattern('\\u2603', 'u')).toThrow('No stand-in for U+2603');
  });

  test('cannot ask for a class that Latin-1 does not have', () => {
    expect(() => latinPattern('\\p{M}', 'u')).toThrow('No class of Latin-1: M');
  });
});
