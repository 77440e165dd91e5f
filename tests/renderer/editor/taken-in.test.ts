import { expect, test } from 'vitest';
import { takenIn } from '../../../renderer/editor/taken-in.ts';
import { emptyContent } from '../../../shared/domain/story.ts';

const cost = { label: '', amount: '', unit: '', source: '' };

test('fields that are another on the disk are taken in, and the others stay', () => {
  const edited = { ...emptyContent, title: 'Cyklen', body: 'Sofie kom.' };
  const onDisk = { ...emptyContent, title: 'Cyklen', body: 'Maja kom.' };
  expect(takenIn(edited, onDisk)).toEqual(onDisk);
});

test('a row that is still blank is no difference, and stays', () => {
  const edited = { ...emptyContent, title: 'Cyklen', costs: [cost] };
  expect(takenIn(edited, { ...emptyContent, title: 'Cyklen' })).toBe(edited);
  expect(takenIn(edited, { ...emptyContent, title: 'Bussen' })).toEqual({
    ...edited,
    title: 'Bussen',
  });
});
