import { expect, test } from 'vitest';
import { storySign } from '../../../../shared/anonymise/story/story-signs.ts';
import { storySignsOf } from '../../../../shared/anonymise/story/story-signs-of.ts';

test.each([
  ['a', storySign.dialect | storySign.letter],
  ['A', storySign.label | storySign.letter],
  ['Int', storySign.label],
  ['R1', storySign.label | storySign.letter],
  ['–', storySign.edge],
  ['(', storySign.edge | storySign.opening],
  ['BUP', storySign.capitals],
  ['JoH', storySign.around],
  ['Afbud', storySign.meeting],
  ['fremmødte', storySign.meeting],
  ['Hilsen', storySign.signing],
  ['kh', storySign.signing],
  [']', storySign.signing],
  ['k', storySign.letter],
  ['lille-p', storySign.letter],
])('%s may be what a form of a whole story begins with', (word, signs) => {
  expect(storySignsOf(word)).toBe(signs);
});

test.each(['hund', 'Sofie', 'i', 'å', '12', '.'])('%s says nothing of its story', (word) => {
  expect(storySignsOf(word)).toBe(0);
});
