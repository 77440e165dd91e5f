import { expect, it } from 'vitest';
import { newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { libraryCalls } from '../../../shared/ipc/library-calls.ts';

const { argument } = libraryCalls.edit;

it('takes what is said of a library a part at a time', () => {
  expect(argument.parse({ name: '  Havnehuset ' })).toEqual({ name: 'Havnehuset' });
  expect(argument.parse({ settings: { accent: '' } })).toEqual({ settings: { accent: '' } });
});

it('refuses a library without a name, a colour that is none, and a language not spoken', () => {
  expect(argument.safeParse({ name: '   ' }).success).toBe(false);
  expect(argument.safeParse({ settings: { accent: 'rød' } }).success).toBe(false);
  expect(argument.safeParse({ language: 'tlh' }).success).toBe(false);
});

it('takes rules as a whole, and refuses a number of days that nobody meant', () => {
  const with30 = { ...newLibraryRules, eraseOriginals: 30 };
  expect(argument.parse({ rules: with30 })).toEqual({ rules: with30 });
  const { names: _, ...withoutNames } = newLibraryRules;
  expect(argument.safeParse({ rules: withoutNames }).success).toBe(false);
  for (const eraseOriginals of [0, -1, 1.5, 366, 'altid']) {
    const rules = { ...newLibraryRules, eraseOriginals };
    expect(argument.safeParse({ rules }).success).toBe(false);
  }
});
