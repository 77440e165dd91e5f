import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileSystem } from '../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import { openAsFarAsPossible, openLibrary } from '../../../main/library/open-library.ts';
import { repairFlaws } from '../../../main/library/verify/repair-flaws.ts';
import { librarySentence } from '../../../shared/library/library-sentence.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

/** A closed library with one story. */
async function closedLibrary() {
  const library = await madeLibrary();
  const story = makeStory({ title: 'Kaffen' });
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  await library.close();
  return { root: library.root, id: story.id };
}

function refusing(code: string): FileSystem {
  return failingFileSystem((operation) => {
    if (operation === 'writeNewFile') throw fileError(code);
  });
}

test.each([
  ['EROFS', 'not-writable', 'Der kan ikke skrives'],
  ['EACCES', 'not-writable', 'Der kan ikke skrives'],
  ['ENOSPC', 'full', 'Disken er fuld'],
] as const)(
  'a library on a disk that answers %s opens for reading, and says why',
  async (code, why, words) => {
    const { root, id } = await closedLibrary();
    const library = await openAsFarAsPossible(root, refusing(code));
    expect(library.readOnly).toBe(why);
    expect(library.state.stories.get(id)?.title).toBe('Kaffen');
    const problem = { code: 'read-only', why } as const;
    await expect(library.apply({ type: 'delete-story', id })).rejects.toMatchObject({ problem });
    await expect(library.media.add(Buffer.from('x'), 'png')).rejects.toMatchObject({ problem });
    await expect(repairFlaws(library, [], nodeFileSystem)).rejects.toMatchObject({ problem });
    expect(librarySentence(problem, messages('da'))).toContain(words);
    await expect(openLibrary(root, 'change', refusing(code))).rejects.toMatchObject({ problem });
  },
);

test('a disk that fails in another way is said as it is', async () => {
  const { root } = await closedLibrary();
  await expect(openAsFarAsPossible(root, refusing('EIO'))).rejects.toMatchObject({ code: 'EIO' });
});

test('a library of a newer program shows what this one knows, and is not written to', async () => {
  const { root, id } = await closedLibrary();
  for (const name of ['library.json', `stories/${id}.json`]) {
    const document = JSON.parse(await readFile(join(root, name), 'utf8'));
    await writeFile(join(root, name), JSON.stringify({ ...document, format: 99, mood: 5 }));
  }
  const bytes = await readFile(join(root, 'library.json'), 'utf8');
  const library = await openAsFarAsPossible(root);
  expect(library.readOnly).toBe('newer');
  expect(library.state.info.name).toBe('Prøven');
  expect(library.state.stories.get(id)?.title).toBe('Kaffen');
  expect(library.setAside).toEqual([]);
  const problem = { code: 'read-only', why: 'newer' };
  await expect(library.apply({ type: 'delete-story', id })).rejects.toMatchObject({ problem });
  await expect(openLibrary(root, 'change')).rejects.toMatchObject({ problem });
  expect(await readFile(join(root, 'library.json'), 'utf8')).toBe(bytes);
});

test('a story that a newer program has shaped anew is set aside in its library', async () => {
  const { root, id } = await closedLibrary();
  const head = join(root, 'library.json');
  await writeFile(head, (await readFile(head, 'utf8')).replace(/"format": \d+/, '"format": 99'));
  await writeFile(
    join(root, 'stories', `${id}.json`),
    JSON.stringify({ format: 99, id, story: {} }),
  );
  const library = await openAsFarAsPossible(root);
  expect(library.setAside).toEqual([{ file: `stories/${id}.json`, reason: 'newer-format' }]);
});
