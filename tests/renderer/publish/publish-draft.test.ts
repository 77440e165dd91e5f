import { expect, test } from 'vitest';
import {
  amongThese,
  choiceOf,
  firstDraft,
  withCollection,
  withFormat,
  withWords,
} from '../../../renderer/publish/publish-draft.ts';

const nothingOwn = { title: null, introduction: null, audience: null, accent: null };

test('nothing is asked for that nobody chose', () => {
  expect(choiceOf(firstDraft)).toEqual({ ...nothingOwn, collection: null, scope: 'web' });
});

test('words belong to what they were written for', () => {
  const written = withWords(firstDraft, { title: 'Til alle' });
  const other = withWords(withCollection(written, 'a', []), { audience: 'Udvalget' });
  expect(choiceOf(other)).toMatchObject({ collection: 'a', title: null, audience: 'Udvalget' });
  expect(choiceOf(withCollection(other, null, []))).toMatchObject({ title: 'Til alle' });
});

test('a collection leads to a place that it is meant for, and leaves a fitting one alone', () => {
  expect(withCollection(firstDraft, 'a', ['meeting', 'print']).scope).toBe('meeting');
  expect(withCollection(firstDraft, 'a', ['meeting', 'web']).scope).toBe('web');
  expect(withCollection(firstDraft, 'a', []).scope).toBe('web');
});

test('formats keep the order in which they are offered', () => {
  const none = withFormat(withFormat(firstDraft, 'site', false), 'pdf', false);
  expect(none.formats).toEqual([]);
  expect(withFormat(withFormat(none, 'pdf', true), 'site', true).formats).toEqual(['site', 'pdf']);
});

test('a collection that was deleted meanwhile is chosen no longer', () => {
  const chosen = withCollection(firstDraft, 'a', []);
  expect(amongThese(chosen, undefined).collection).toBe('a');
  expect(amongThese(chosen, [{ id: 'a' }]).collection).toBe('a');
  expect(amongThese(chosen, [{ id: 'b' }]).collection).toBeNull();
});
