import { expect, test } from 'vitest';
import { messages } from '../../../shared/messages/messages.ts';
import type { PublishingProblem } from '../../../shared/publication/publishing-problem.ts';
import { publishingSentence } from '../../../shared/publication/publishing-sentence.ts';

const problems: readonly (readonly [PublishingProblem, string])[] = [
  [{ code: 'nothing-to-publish', scope: 'press' }, 'pressen'],
  [{ code: 'cpr-around-stories', found: '010203-1234' }, '010203-1234'],
  [{ code: 'foreign-files', folder: '/side', files: ['budget.xlsx'] }, 'budget.xlsx'],
  [{ code: 'not-a-folder', folder: '/side' }, '/side'],
  [{ code: 'booklet-failed', details: ['unknown font'] }, 'unknown font'],
  [{ code: 'disk', refusal: { kind: 'not-allowed', path: '/rod', cause: 'EACCES' } }, '/rod'],
  [{ code: 'disk', refusal: { kind: 'full', path: '/drev', cause: 'ENOSPC' } }, 'fuld'],
  [{ code: 'disk', refusal: { kind: 'failed', path: '/drev', cause: 'EIO' } }, 'EIO'],
  [{ code: 'busy' }, 'i gang'],
];

test.each(problems)('%j is told in both languages with its facts', (problem, fact) => {
  expect(publishingSentence(problem, messages('da'))).toContain(fact);
  expect(publishingSentence(problem, messages('en'))).not.toBe('');
});
