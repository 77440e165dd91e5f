import { expect, it } from 'vitest';
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
