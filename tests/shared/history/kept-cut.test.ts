import { expect, test } from 'vitest';
import { keptCutSchema } from '../../../shared/history/kept-cut.ts';

const kept = { parts: [], author: 'Nanna', authorEmail: '', behind: null };

test('a step that an earlier version of the program kept can still be undone', () => {
  expect(keptCutSchema.parse({ ...kept, isUnsure: true })).toEqual({
    ...kept,
    doubts: ['borders'],
  });
  expect(keptCutSchema.parse({ ...kept, isUnsure: false })).toEqual({ ...kept, doubts: [] });
});

test('a step that says what was in doubt keeps it', () => {
  expect(keptCutSchema.parse({ ...kept, doubts: ['teller'] }).doubts).toEqual(['teller']);
});
