import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formTexts, readFormTexts, readNumberForms } from '../../../build/anonymise/form-texts.ts';

const source = `What the marks mean: ⟦PERSON:…⟧.

# A section
⟦PERSON:hans⟧ og jeg⏎⟪Det⟫ er sent, ⟨Storm⟩
⟦AGE:tolv⟧ den ⟦DATE:3. maj⟧, ⟪nr. 8⟫ af 9, ring ⟦PHONE:22 33 44 55⟧
`;
const [form, numbers] = readFormTexts(source);
const words = (text: string | undefined, spans: readonly { start: number; end: number }[] = []) =>
  spans.map(({ start, end }) => text?.slice(start, end));

test('a line below a head is a text, with its new lines within', () => {
  expect(form?.text).toBe('hans og jeg\nDet er sent, Storm');
  expect(readFormTexts(source)).toHaveLength(2);
});

test('what is somebody has a name, what is nobody has none, and of what may be looked at nothing is said', () => {
  expect(form?.names.map(({ kind }) => kind)).toEqual(['PER']);
  expect(words(form?.text, form?.names)).toEqual(['hans']);
  expect(words(form?.text, form?.nameless)).toEqual(['Det']);
});

test('numbers are no names', () => {
  expect(numbers?.names).toEqual([]);
});

test('ages and days are told from other numbers, and of a number without a mark nothing is said', () => {
  const [, own] = readNumberForms(source);
  const role = (said: 'age' | 'day') => own?.marks.filter((mark) => mark.role === said);
  expect(words(own?.text, role('age'))).toEqual(['tolv']);
  expect(words(own?.text, role('day'))).toEqual(['3. maj']);
  const isMarked = (word: string) => {
    const at = own?.text.indexOf(word) ?? 0;
    return own?.marks.some(({ start, end }) => start <= at && at < end);
  };
  expect([isMarked('9'), isMarked('8'), isMarked('22')]).toEqual([true, false, false]);
});

test('the sentences of the tests mark names and others by the hundred', async () => {
  const texts = readFormTexts(await readFile(formTexts, 'utf8'));
  expect(texts.flatMap(({ names }) => names).length).toBeGreaterThan(1000);
  expect(texts.flatMap(({ nameless }) => nameless).length).toBeGreaterThan(500);
});
