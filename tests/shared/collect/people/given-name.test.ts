import { describe, expect, it } from 'vitest';
import { firstNames } from '../../../../shared/anonymise/lists/first-names.ts';
import { furtherFirstNames } from '../../../../shared/anonymise/lists/further-first-names.ts';
import { isGivenName } from '../../../../shared/collect/people/given-name.ts';

describe('a first name', () => {
  it.each(['Anna', 'Allan', 'Maiken', 'Ruben', 'Jens-Ole', 'Oksana', 'Abdirahman'])(
    'that people in Denmark have is %s',
    (name) => {
      expect(isGivenName(name)).toBe(true);
    },
  );

  it.each(['Mine', 'Ville', 'Nok', 'Find', 'Jul', 'Are', 'Pedellen'])(
    'is no word that begins a sentence: %s',
    (word) => {
      expect(isGivenName(word)).toBe(false);
    },
  );

  it('stands in one list', () => {
    const known = new Set(firstNames);
    expect(furtherFirstNames.filter((name) => known.has(name))).toEqual([]);
    expect(new Set(furtherFirstNames).size).toBe(furtherFirstNames.length);
  });
});
