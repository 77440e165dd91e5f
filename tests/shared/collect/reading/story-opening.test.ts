import { expect, it } from 'vitest';
import { opensStory } from '../../../../shared/collect/reading/story-opening.ts';

it.each([
  'En skipper kom hver fredag og ville betale.',
  'Jeg havde i foråret en ung mand på værkstedet.',
  'På gangen sidder der en, som strikker.',
])('%j brings in somebody new', (text) => {
  expect(opensStory(text)).toBe(true);
});

it.each([
  'En dag stod han ved lågen.',
  'Et halvt år senere var der lys.',
  'En af dem skrev til mig.',
  'Han fik en nøgle.',
  'Nu har hun en have.',
  'Te var der nok af. En skipper kom forbi.',
])('%j goes on with what was told', (text) => {
  expect(opensStory(text)).toBe(false);
});
