import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { calledCases, readMarkedTexts } from '../../../build/anonymise/called-cases.ts';
import { casesTrace, handsApart, traceOfCases } from '../../../build/anonymise/called-hands.ts';
import { fitCalled } from '../../../build/anonymise/fit-called.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { textSources } from '../../../build/anonymise/text-files.ts';
import { calledShare } from '../../../shared/anonymise/called/called-model.ts';
import { createStoryReader } from '../../../shared/anonymise/story/read-story.ts';
import { shippedAssets } from '../../support/shipped-detector.ts';

const source =
  '# chat\nhej ⟦PERSON:ida⟧\n\n⟦PERSON.nickname?:Knast⟧ er i ⟦PLACE:Hobro⟧\n# note\nIntet.';

test('a whole text is read with its marks, over its paragraphs', () => {
  const [first, second] = readMarkedTexts(source);
  expect(first?.text).toBe('hej ida\n\nKnast er i Hobro');
  expect(
    first?.marks.map(({ start, end, isCalled, isOptional }) => [
      first.text.slice(start, end),
      isCalled,
      isOptional,
    ]),
  ).toEqual([
    ['ida', true, false],
    ['Knast', true, true],
    ['Hobro', false, false],
  ]);
  expect(second).toEqual({ text: 'Intet.', marks: [] });
});

test('a house is called by its name as somebody is', () => {
  const read = createStoryReader(shippedAssets);
  const [house] = readMarkedTexts('# note\nVi mødtes på ⟦ORG:Lanternen⟧ igen.');
  const names = house === undefined ? [] : calledCases(house, read).map(({ isName }) => isName);
  expect(names).toEqual([false, true]);
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

test('whatever the judgement learns from, the tagger that reads it was taught without', () => {
  for (const name of handsApart.flat()) expect(textSources).toContain(name);
  expect(new Set(handsApart.flat()).size).toBe(handsApart.flat().length);
});

test('what one author wrote in two files stands together', () => {
  const group = handsApart.find((names) => names.includes('eighth-development'));
  expect(group).toContain('ninth-development');
});

// A rule may come without this: the judgement reads words, not what rules made of them.
test('the judgement was learned from words as they are read now: else train-called.ts learns it again', async () => {
  const trace = await casesTrace(createStoryReader(shippedAssets));
  expect(trace).toBe((await readFile(traceOfCases, 'utf8')).trim());
}, 60_000);
