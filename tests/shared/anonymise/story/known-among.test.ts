import { expect, test } from 'vitest';
import { knownAmong, placeAmong } from '../../../../shared/anonymise/story/known-among.ts';
import { knownWord } from '../../../../shared/anonymise/story/known-word.ts';
import { createLexicon } from '../../../../shared/anonymise/tagger/lexicon.ts';
import { fc } from '../../../support/properties.ts';

const lexicon = createLexicon({ has: () => false });
const known = (text: string) => knownWord(text, lexicon);

test('a word is among others by its small letters, and with the genitive’s s without it', () => {
  const names = knownAmong(['svenning', 'ib']);
  expect(names.hasLower(known('Svenning'))).toBe(true);
  expect(names.hasLower(known('Svennings'))).toBe(false);
  expect(names.hasBare(known('SVENNINGS'))).toBe(true);
  expect(names.hasBare(known('svend'))).toBe(false);
});

test('a word that shares its place in the table with one of them is told from it', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `ord${index}`);
  const same = words.find((word) => word !== 'ord0' && placeAmong(word) === placeAmong('ord0'));
  expect(same).toBeDefined();
  expect(knownAmong(['ord0']).hasLower(known(same ?? ''))).toBe(false);
  expect(knownAmong(['ord0']).hasBare(known(same ?? ''))).toBe(false);
});

test('whatever the words, they are the same as in a set', () => {
  const word = fc.stringMatching(/^[a-zæøåüß]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), word, (words, other) => {
      const among = knownAmong(words);
      for (const each of [...words, other]) {
        expect(among.hasLower(known(each))).toBe(words.includes(each));
      }
    }),
  );
});
