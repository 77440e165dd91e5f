import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentBytes } from '../../../../main/library/documents/read-document.ts';
import type { Library } from '../../../../main/library/library.ts';
import { openLibrary } from '../../../../main/library/open-library.ts';
import type { Story } from '../../../../shared/domain/story.ts';
import { imported } from '../../../support/imported.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { makeStory } from '../../../support/make-story.ts';

const at = '2026-04-01T10:00:00.000Z';
const muchLater = '2026-04-01T11:00:00.000Z';

/** An open library with one story, and what another machine does to its file. */
async function shared() {
  const library = await madeLibrary();
  const story = makeStory({ title: 'Kaffen', lead: '' });
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  const file = join(library.root, 'stories', `${story.id}.json`);
  const elsewhere = (fields: Partial<Story>, path = file) =>
    writeFile(path, documentBytes({ ...story, ...fields, revision: story.revision + 1 }));
  const edit = (content: Partial<Story>) =>
    library.apply({ type: 'edit-story', id: story.id, content, at });
  return { library, story, file, elsewhere, edit };
}

const formerLeads = async (library: Library, id: string) =>
  (await library.former(id)).versions.map(({ story }) => story.lead);

test('what another machine changed is taken in, by story', async () => {
  const { library, story, elsewhere } = await shared();
  expect(await library.takeIn(null)).toBe(false);
  await elsewhere({ lead: 'Derfra' });
  expect(await library.takeIn(new Set([`stories/${story.id}.json`]))).toBe(true);
  expect(library.state.stories.get(story.id)?.lead).toBe('Derfra');
  expect(library.conflicts).toEqual([story.id]);
});

test('a story that was not saved here is taken in without a word', async () => {
  const { library, story, elsewhere } = await shared();
  await library.close();
  const again = await openLibrary(library.root, 'change');
  await elsewhere({ lead: 'Derfra' });
  expect(await again.takeIn(null)).toBe(true);
  expect(again.conflicts).toEqual([]);
  expect(again.state.stories.get(story.id)?.lead).toBe('Derfra');
  await again.close();
});

test('where both sides changed a story, the text from the disk stands and ours is kept', async () => {
  const { library, story, elsewhere, edit } = await shared();
  await edit({ lead: 'Herfra' });
  await elsewhere({ lead: 'Derfra' });
  await library.takeIn(null);
  expect(library.state.stories.get(story.id)?.lead).toBe('Derfra');
  expect(await formerLeads(library, story.id)).toContain('Herfra');
  library.seeConflict(story.id);
  expect(library.conflicts).toEqual([]);
});

test('a save over a text that came meanwhile keeps that text, and says so', async () => {
  const { library, story, elsewhere, edit } = await shared();
  await elsewhere({ lead: 'Derfra' });
  await edit({ lead: 'Herfra' });
  expect(library.state.stories.get(story.id)?.lead).toBe('Herfra');
  expect(await formerLeads(library, story.id)).toContain('Derfra');
  expect(library.conflicts).toEqual([story.id]);
});

test('a save that makes a version of its own keeps both its version and that text', async () => {
  const { library, story, elsewhere, edit } = await shared();
  await edit({ lead: 'Først' });
  await elsewhere({ lead: 'Derfra' });
  const content = { lead: 'Herfra' };
  await library.apply({ type: 'edit-story', id: story.id, content, at: muchLater });
  expect(await formerLeads(library, story.id)).toEqual(['Først', 'Derfra', '']);
  await library.close();
});

test('a save over a newer program’s text is refused, and that text stays', async () => {
  const { story, file, edit } = await shared();
  const newer = JSON.stringify({ ...story, format: 99, mood: 5 });
  await writeFile(file, newer);
  await expect(edit({ lead: 'Herfra' })).rejects.toMatchObject({
    problem: { code: 'document-unreadable', reason: 'newer-format' },
  });
  expect(await readFile(file, 'utf8')).toBe(newer);
});

test('half a text that came meanwhile is set aside before it is written over', async () => {
  const { library, story, file, edit } = await shared();
  await writeFile(file, '{"format": 3, "ti');
  expect(await library.takeIn(null)).toBe(false);
  await edit({ lead: 'Herfra' });
  const names = await readdir(join(library.root, 'stories'));
  const aside = names.find((name) => name.endsWith('.damaged')) ?? '';
  expect(await readFile(join(library.root, 'stories', aside), 'utf8')).toBe('{"format": 3, "ti');
  expect(library.state.stories.get(story.id)?.lead).toBe('Herfra');
});

test('the other text that a synchronising program left is kept as a version, and its file goes', async () => {
  const { library, story, file, elsewhere } = await shared();
  const copy = file.replace('.json', ' (conflicted copy 2026-11-20 093000).json');
  await elsewhere({ lead: 'Kopien' }, copy);
  expect(await library.takeIn(null)).toBe(true);
  expect(await formerLeads(library, story.id)).toEqual(['Kopien']);
  expect(library.state.stories.get(story.id)?.lead).toBe('');
  expect(library.conflicts).toEqual([story.id]);
  expect(await readdir(join(library.root, 'stories'))).toEqual([`${story.id}.json`]);
});

test('a copy of the same text goes without a word, and one that cannot be read stays', async () => {
  const { library, story, file, elsewhere } = await shared();
  await elsewhere({}, file.replace('.json', '-KONTOR.json'));
  await writeFile(file.replace('.json', ' (1).json'), '{"ti');
  await library.takeIn(null);
  expect(library.conflicts).toEqual([]);
  expect(await readdir(join(library.root, 'stories'))).toEqual([
    `${story.id} (1).json`,
    `${story.id}.json`,
  ]);
});

test('a story that came from another machine is there, and one that went into the bin is gone', async () => {
  const { library, story, file } = await shared();
  const other = makeStory({ title: 'Den nye' });
  await writeFile(join(library.root, 'stories', `${other.id}.json`), documentBytes(other));
  await rename(file, join(library.root, 'bin', 'stories', `${story.id}.json`));
  expect(await library.takeIn(null)).toBe(true);
  expect([...library.state.stories.keys()]).toEqual([other.id]);
});

test('a file that is not there for a moment is no deletion, and is made again by the next save', async () => {
  const { library, story, file, edit } = await shared();
  await rename(file, join(library.root, 'væk'));
  expect(await library.takeIn(null)).toBe(false);
  await edit({ lead: 'Herfra' });
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ id: story.id, lead: 'Herfra' });
});

test('a disk that is taken out for a while takes no story with it', async () => {
  const { library, story } = await shared();
  const { root } = library;
  await rename(root, `${root} væk`);
  expect(await library.takeIn(null)).toBe(false);
  expect(library.state.stories.get(story.id)?.title).toBe('Kaffen');
  await rename(`${root} væk`, root);
  expect(await library.takeIn(null)).toBe(false);
});

test('another name of the library, and a collection, are taken in too', async () => {
  const { library } = await shared();
  const head = join(library.root, 'library.json');
  await writeFile(head, (await readFile(head, 'utf8')).replace('Prøven', 'Den nye'));
  expect(await library.takeIn(new Set(['library.json']))).toBe(true);
  expect(library.state.info.name).toBe('Den nye');
});
