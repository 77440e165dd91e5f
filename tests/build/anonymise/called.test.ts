import { expect, test } from 'vitest';
import { calledCases, readMarkedTexts } from '../../../build/anonymise/called-cases.ts';
import { fitCalled } from '../../../build/anonymise/fit-called.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { nameFiles, textFiles } from '../../../build/anonymise/text-files.ts';
import { calledShare } from '../../../shared/anonymise/called/called-model.ts';
import { createStoryReader } from '../../../shared/anonymise/story/read-story.ts';
import { shippedAssets } from '../../support/shipped-detector.ts';

const source =
  '# chat\nhej ⟦PERSON:ida⟧\n\n⟦PERSON.nickname?:Knast⟧ er i ⟦PLACE:Hobro⟧\n# note\nIntet.';

test('a whole text is read with its marks, over its paragraphs', () => {
  const [first, second] = readMarkedTexts(source);
  expect(first?.text).toBe('hej ida\n\nKnast er i Hobro');
  expect(
    first?.marks.map(({ start, end, isPerson, isOptional }) => [
      first.text.slice(start, end),
      isPerson,
      isOptional,
    ]),
  ).toEqual([
    ['ida', true, false],
    ['Knast', true, true],
    ['Hobro', false, false],
  ]);
  expect(second).toEqual({ text: 'Intet.', marks: [] });
});

test('what need not be found, and other names, teach nothing', () => {
  const read = createStoryReader(shippedAssets);
  const cases = readMarkedTexts(source).flatMap((text) => calledCases(text, read));
  expect(cases.filter(({ isName }) => isName)).toHaveLength(1);
  expect(cases.filter(({ isName }) => !isName)).toHaveLength(1);
});

test('fitting tells names from words, and the same way each time', () => {
  const cases = [true, false, true, false].map((isName) => ({
    features: [isName ? 1 : 2, 7],
    isName,
  }));
  const model = fitCalled(cases, new SeededRandom(1));
  for (const { features, isName } of cases) {
    expect(calledShare(model, features) > 0.5).toBe(isName);
  }
  expect(fitCalled(cases, new SeededRandom(1))).toEqual(model);
});

test('texts written for names are among what the tagger learns from', () => {
  for (const name of nameFiles) expect(textFiles).toContain(name);
});
