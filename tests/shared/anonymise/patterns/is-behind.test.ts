import { describe, expect, test } from 'vitest';
import { isBehind } from '../../../../shared/anonymise/patterns/is-behind.ts';
import { latinPattern, latinText } from '../../../../shared/anonymise/patterns/latin.ts';

const verb = latinPattern('(?<![a-zæøå])(?:er|var)$', 'i');
const isBehindVerb = (before: string) => isBehind(latinText(before), verb);

describe('a number stands behind a verb', () => {
  test.each([
    ['right behind it', 'Hun er '],
    ['where a sentence begins', 'Var '],
    ['with small words between', 'Nu er han vist kun lige '],
    ['over the end of a line', 'Hun er\nca. '],
    ['behind a sign', '– nu (er '],
  ])('%s', (_, before) => {
    expect(isBehindVerb(before)).toBe(true);
  });

  test.each([
    ['with another word between', 'Der er mødt '],
    ['where the verb is the end of a word', 'Vores mødelærer '],
    ['where a word goes on', 'Hun er'],
    ['where there is none', 'kun lige '],
    ['where there is nothing', ''],
  ])('and not %s', (_, before) => {
    expect(isBehindVerb(before)).toBe(false);
  });
});
