import { describe, expect, test } from 'vitest';
import { factsSince } from '../../../../shared/anonymise/story/facts-since.ts';
import { fact } from '../../../../shared/anonymise/tagger/lexicon.ts';

const facts = (word: string, own = 0) =>
  factsSince(word, word.toLowerCase(), word.toLowerCase(), own);

describe('what has been learned of words since the tagger was trained', () => {
  test.each([
    ['spotify', fact.field],
    ['find', fact.grammar],
    ['store-bo', fact.firstName],
    ['ingemus', fact.firstName],
    ['havemus', 0],
    ['store-hus', 0],
    ['Forsorgsloven', fact.field],
    ['Børneudvalget', fact.field],
    ['forsorgsloven', 0],
  ])('%s', (word, bits) => {
    expect(facts(word)).toBe(bits);
  });

  test('knows for a name what is short for something in capitals alone', () => {
    expect(facts('Amr', fact.field | fact.firstName)).toBe(fact.firstName);
    expect(facts('AMR', fact.field)).toBe(fact.field);
  });

  test('takes nothing else away, and no word of the dictionary for a name', () => {
    expect(facts('spotify', fact.word)).toBe(fact.word | fact.field);
    expect(facts('olemand', fact.word)).toBe(fact.word);
  });
});
