import { expect, test } from 'vitest';
import { moveDate } from '../../../../shared/anonymise/replace/move-date.ts';
import { readDate } from '../../../../shared/anonymise/replace/read-date.ts';

test.each([
  ['d. 3/4-23', [3, 4, 2023]],
  ['3/4 26', [3, 4, 2026]],
  ['14 03 26', [14, 3, 2026]],
  ['0304', [3, 4, null]],
  ['2011', [null, null, 2011]],
  ['marts 26', [null, 3, 2026]],
  ['juli d. 30', [30, 7, null]],
  ['natten til den 6. maj', [6, 5, null]],
  ['uge 14 2023', [null, 4, 2023]],
] as const)('%j tells its day, month and year', (text, [day, month, year]) => {
  expect(readDate(text)).toEqual({ day, month, year });
});

test.each(['3. og 4. maj', '12.-13. maj 2024', '0304'])(
  '%j is not moved, since not each of its numbers is known',
  (form) => {
    expect(moveDate({ forms: [form] }, 'a story')).toBeNull();
  },
);
