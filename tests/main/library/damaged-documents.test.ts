import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

async function twoStories(): Promise<{ library: Library; damaged: string; whole: string }> {
  const library = await madeLibrary();
  const [damaged, whole] = [makeStory(), makeStory()];
  await library.apply({
    type: 'import-stories',
    imported: [imported(damaged), imported(whole)],
  });
  await library.close();
  return { library, damaged: damaged.id, whole: whole.id };
}

test.each([
  ['an empty document', 'empty', () => ''],
  ['a truncated document', 'not-json', (text: string) => text.slice(0, 120)],
  ['zeros that a power cut left', 'not-json', (text: string) => '\0'.repeat(text.length)],
  [
    'a document of another shape',
    'damaged',
    (text: string) => JSON.stringify({ format: currentFormat, id: JSON.parse(text).id }),
  ],
  [
    'a document without a format',
    'damaged',
    (text: string) => text.replace(`"format": ${currentFormat}`, `"form": ${currentFormat}`),
  ],
  [
    'a document of a newer program',
    'newer-format',
    (text: string) => text.replace(`"format": ${currentFormat}`, '"format": 99'),
  ],
  [
    'a key that this program does not know',
    'damaged',
    (text: string) =>
      text.replace(`"format": ${currentFormat}`, `"format": ${currentFormat}, "mood": 5`),
  ],
  [
    'a document under another name',
    'wrong-id',
    (text: string) => text.replace(/"id": "\w+"/, `"id": "${makeStory().id}"`),
  ],
])('%s is set aside as %s, left as it is, and the rest opens', async (_name, reason, damage) => {
  const { library, damaged, whole } = await twoStories();
  const file = join(library.root, 'stories', `${damaged}.json`);
  const bytes = damage(await readFile(file, 'utf8'));
  await writeFile(file, bytes);

  const reopened = await openLibrary(library.root, 'change');
  expect(reopened.setAside).toEqual([{ file: `stories/${damaged}.json`, reason }]);
  expect([...reopened.state.stories.keys()]).toEqual([whole]);
  const edit = { type: 'edit-story', id: damaged, content: {}, at: '' } as const;
  await expect(reopened.apply(edit)).rejects.toMatchObject({
    problem: { code: 'story-not-found' },
  });
  await reopened.close();
  expect(await readFile(file, 'utf8')).toBe(bytes);
});

test('a damaged head document is named and left alone', async () => {
  const { library } = await twoStories();
  const file = join(library.root, 'library.json');
  await writeFile(file, '{"format": 1');
  await expect(openLibrary(library.root, 'change')).rejects.toMatchObject({
    problem: { code: 'document-unreadable', file: 'library.json', reason: 'not-json' },
  });
  expect(await readFile(file, 'utf8')).toBe('{"format": 1');
});

test('temporary files and strangers in the folder are passed over', async () => {
  const { library } = await twoStories();
  await writeFile(join(library.root, 'stories', '.x.json.abc.tmp'), 'halv');
  await writeFile(join(library.root, 'stories', 'noter.txt'), 'mine');
  const reopened = await openLibrary(library.root, 'read');
  expect(reopened.setAside).toEqual([]);
  expect(reopened.state.stories.size).toBe(2);
});
