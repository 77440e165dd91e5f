import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../main/library/open-library.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

/** Makes a document what a former format knew of it. */
async function asFormat(format: number, file: string, unknown: readonly string[]): Promise<void> {
  const document: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof document !== 'object' || document === null) throw new Error(`${file} is no document.`);
  const known = Object.entries(document).filter(([key]) => !unknown.includes(key));
  await writeFile(file, JSON.stringify({ ...Object.fromEntries(known), format }));
}

test('a library of the third format opens, and what is saved of it is of the newest', async () => {
  const at = '2026-02-01T10:00:00.000Z';
  const library = await madeLibrary();
  const story = makeStory();
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  await library.close();
  const file = join(library.root, 'stories', `${story.id}.json`);
  await asFormat(3, file, ['review']);
  await asFormat(3, join(library.root, 'library.json'), ['rules', 'traceKey']);

  const again = await openLibrary(library.root, 'change');
  expect(again.setAside).toEqual([]);
  expect(again.state.info.rules.eraseOriginals).toBe('never');
  expect(again.state.stories.get(story.id)).toEqual(story);
  await again.apply({ type: 'edit-story', id: story.id, content: { lead: 'Nyt' }, at });
  await again.close();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: currentFormat,
    lead: 'Nyt',
    review: { kept: [], looked: [], by: '' },
  });
});

test('traces of the fourth format are read, and nobody knows when their original was erased', async () => {
  const library = await madeLibrary();
  const story = makeStory();
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  await library.eraseOriginal(story.id);
  expect(await library.traces.erasedAt(story.id)).toMatch(/^\d{4}-/);
  await asFormat(4, join(library.root, 'traces', `${story.id}.json`), ['erasedAt']);
  expect(await library.traces.erasedAt(story.id)).toBe('');
});
