import { describe, expect, test } from 'vitest';
import { expandDictionary } from '../../../build/anonymise/expand-dictionary.ts';
import { packWords } from '../../../build/anonymise/pack-words.ts';
import { openWordSet } from '../../../shared/anonymise/tagger/word-set.ts';
import { fc } from '../../support/properties.ts';

describe('packed words', () => {
  test('are all there, and no other is', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'å', 'S', '+', '-'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, others) => {
        const set = openWordSet(packWords(words));
        for (const each of words) expect(set.has(each)).toBe(true);
        for (const other of others) expect(set.has(other)).toBe(words.includes(other));
      }),
    );
  });

  test('may be none', () => {
    expect(openWordSet(packWords([])).has('a')).toBe(false);
  });
});

describe('a dictionary in hunspell’s form', () => {
  const affixes = `
SFX 5 Y 2
SFX 5 0 en/7 [^e]
SFX 5 e erne e
SFX 7 Y 1
SFX 7 0 s .
`;
  const { lowerCase, capitalised, places } = expandDictionary(
    affixes,
    '8\nhest/5\npige/5\nAarhus/54\nVibeke\nforkert/6\nstamme/8,5\n2g\nfandt st:finde\nfinde/7 al:finder al:fandt',
  );

  test('yields each form, over two endings', () => {
    expect([...lowerCase].sort()).toEqual([
      'fandt',
      'finde',
      'findes',
      'hest',
      'hesten',
      'hestens',
      'pige',
      'pigerne',
      'stammerne',
    ]);
  });

  test('tells names, and places among them', () => {
    expect([[...capitalised], [...places]]).toEqual([['Aarhus', 'Vibeke'], ['Aarhus']]);
  });
});
