import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitNumbers } from '../../../build/anonymise/fit-numbers.ts';
import {
  readNumberParagraphs,
  readNumberSentences,
} from '../../../build/anonymise/number-texts.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { roleShares } from '../../../shared/anonymise/numbers/number-roles.ts';

const marked = ({ text, marks }: ReturnType<typeof readNumberSentences>[number]) =>
  marks.map(({ start, end, role }) => [role, text.slice(start, end)]);

test('a sentence tells its ages and its days', () => {
  const [one, ...others] = readNumberSentences(
    '# told\nIda, {14}, kom den <3.> og blev 2 timer.\n',
  );
  expect(others).toEqual([]);
  expect(one?.text).toBe('Ida, 14, kom den 3. og blev 2 timer.');
  expect(one === undefined ? [] : marked(one)).toEqual([
    ['age', '14'],
    ['day', '3.'],
  ]);
});

test('a text of the field tells them too, and what need not be found', () => {
  const paragraphs = readNumberParagraphs(
    '# chat\n⟦PERSON:Ida⟧ er ⟦AGE:14⟧ d. ⟦DATE:3/4⟧\n\nsiden ⟦DATE?:uge 9⟧',
  );
  expect(paragraphs.map(marked)).toEqual([
    [
      ['age', '14'],
      ['day', '3/4'],
    ],
    [[null, 'uge 9']],
  ]);
});

test('more than a thousand numbers of our own sentences are marked', () => {
  const source = readFileSync(
    new URL('../../../build/anonymise/texts/numbers.txt', import.meta.url),
    'utf8',
  );
  expect(source.match(/\d+|\{|</g)?.length).toBeGreaterThan(1000);
});

test('fitting tells the roles apart, and the same way each time', () => {
  const cases = [0, 1, 2, 0, 1, 2, 0, 1, 2].map((role) => ({
    features: Int32Array.of(role, 7),
    role,
  }));
  const model = fitNumbers(cases, new SeededRandom(1));
  for (const { features, role } of cases) {
    expect(roleShares(model, features)[role]).toBeGreaterThan(0.5);
  }
  expect(fitNumbers(cases, new SeededRandom(1))).toEqual(model);
});
