import { expect, it } from 'vitest';
import { formatDate } from '../../../shared/site/format-date.ts';

it('writes a date as each language does', () => {
  expect(formatDate('2024-03-08', 'da')).toBe('8. marts 2024');
  expect(formatDate('2024-03-08', 'en')).toBe('8 March 2024');
});

it('leaves what is no date as it was written', () => {
  expect(formatDate('foråret 2024', 'da')).toBe('foråret 2024');
  expect(formatDate('2024-13-45', 'da')).toBe('2024-13-45');
});
