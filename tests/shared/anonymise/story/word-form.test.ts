import { expect, test } from 'vitest';
import { isWritten, wordForm, wordFormOf } from '../../../../shared/anonymise/story/word-form.ts';

const isSo = (text: string, bit: number) => isWritten({ form: wordFormOf(text, true) }, bit);

test('A word with one capital is told from letters in capitals', () => {
  expect(isSo('Sofie', wordForm.capitalised)).toBe(true);
  expect(isSo('SOFIE', wordForm.capitalised)).toBe(false);
  expect(isSo('Bo', wordForm.longer)).toBe(false);
  expect(isSo('Bob', wordForm.longer)).toBe(true);
});

test('Initials are two letters to four, and a genitive is told by its small s', () => {
  expect(isSo('SKAT', wordForm.initials)).toBe(true);
  expect(isSo('SKAT', wordForm.shortInitials)).toBe(false);
  expect(isSo('TRS', wordForm.initialsOf)).toBe(false);
  expect(isSo('TRs', wordForm.initialsOf)).toBe(true);
  expect(isSo('P’s', wordForm.letterOf)).toBe(true);
});
