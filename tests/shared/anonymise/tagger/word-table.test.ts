import { expect, test } from 'vitest';
import { wordTable } from '../../../../shared/anonymise/tagger/word-table.ts';
import { fc } from '../../../support/properties.ts';

test('what is kept of a word is found wherever the word stands, and made once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 3_000 }),
      (words) => {
        const made: string[] = [];
        const table = wordTable(10_000, (word) => {
          made.push(word);
          return { word };
        });
        const text = words.join('');
        let start = 0;
        for (const word of words) {
          expect(table.at(text, start, start + word.length).word).toBe(word);
          start += word.length;
        }
        expect(made).toHaveLength(new Set(words).size);
      },
    ),
  );
});

test('a table that is full forgets all its words and goes on', () => {
  let made = 0;
  const table = wordTable(2, (word) => {
    made += 1;
    return word;
  });
  for (const word of ['en', 'to', 'tre', 'en']) expect(table.at(word, 0, word.length)).toBe(word);
  expect(made).toBe(4);
});

test('a table that was cleared makes its words anew', () => {
  let made = 0;
  const table = wordTable(10, () => {
    made += 1;
    return made;
  });
  expect(table.at('hus', 0, 3)).toBe(1);
  table.clear();
  expect(table.at('hus', 0, 3)).toBe(2);
});
