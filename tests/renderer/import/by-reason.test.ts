import { expect, test } from 'vitest';
import { byReason } from '../../../renderer/import/by-reason.ts';

const aside = (reason: string, text: string) => ({
  ...{ source: 'a.eml', author: '', authorEmail: '', sentAt: '' },
  ...{ group: 'other' as const, reason, text },
});

test('what became no story stands by its reason, in the order in which the reasons came', () => {
  const [thanks, question, other] = [
    aside('Tak', 'Tak for i går'),
    aside('Spørgsmål', 'Kommer du?'),
    aside('Tak', 'Tusind tak'),
  ];
  expect(byReason([thanks, question, other])).toEqual([
    ['Tak', [thanks, other]],
    ['Spørgsmål', [question]],
  ]);
  expect(byReason([])).toEqual([]);
});
