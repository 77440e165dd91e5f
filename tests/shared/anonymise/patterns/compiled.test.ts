import { expect, test } from 'vitest';
import { compiledOnce } from '../../../../shared/anonymise/patterns/compiled.ts';

test.each(['', 'g', 'y'])('a pattern with the flag "%s" is the same afterwards', (flags) => {
  const pattern = new RegExp('må|$', flags);
  pattern.lastIndex = 3;
  expect(compiledOnce(pattern)).toBe(pattern);
  expect(pattern.lastIndex).toBe(3);
  expect(pattern.exec('en måge')?.[0]).toBe('må');
  expect(compiledOnce(pattern)).toBe(pattern);
  expect(pattern.lastIndex).toBe(flags === '' ? 3 : 5);
});
