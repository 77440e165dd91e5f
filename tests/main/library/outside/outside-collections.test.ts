import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newId } from '../../../../main/library/documents/new-id.ts';
import { documentBytes } from '../../../../main/library/documents/read-document.ts';
import type { Collection } from '../../../../shared/domain/collection.ts';
import { currentFormat } from '../../../../shared/domain/format.ts';
import { madeLibrary } from '../../../support/made-library.ts';

const at = '2026-04-01T10:00:00.000Z';

/** An open library with one collection, and what another machine does to its file. */
async function shared() {
  const library = await madeLibrary();
  const collection: Collection = {
    format: currentFormat,
    id: newId(),
    title: 'Til udvalget',
    introduction: 'Velkommen.',
    audience: '',
    scope: [],
    stories: [],
    createdAt: at,
    changedAt: at,
  };
  await library.apply({ type: 'save-collection', collection });
  const file = join(library.root, 'collections', `${collection.id}.json`);
  const elsewhere = (fields: Partial<Collection>, path = file) =>
    writeFile(path, documentBytes({ ...collection, ...fields }));
  const edit = (introduction: string) =>
    library.apply({ type: 'edit-collection', id: collection.id, content: { introduction }, at });
  const held = () =>
    [...library.state.collections.values()].map(({ title, introduction }) => [title, introduction]);
  const onDisk = () => readdir(join(library.root, 'collections'));
  return { library, collection, file, elsewhere, edit, held, onDisk };
}

test('a collection that another machine made or changed is taken in', async () => {
  const { library, collection, file, elsewhere, held } = await shared();
  expect(await library.takeIn(null)).toBe(false);
  const other = { id: newId(), title: 'Den nye' };
  await elsewhere(other, file.replace(collection.id, other.id));
  expect(await library.takeIn(new Set([`collections/${other.id}.json`]))).toBe(true);
  expect(held()).toEqual([
    ['Til udvalget', 'Velkommen.'],
    ['Den nye', 'Velkommen.'],
  ]);
});

test('where both sides changed a collection, the one from the disk stands and ours is kept beside it', async () => {
  const { library, elsewhere, edit, held, onDisk } = await shared();
  await edit('Skrevet her.');
  await elsewhere({ introduction: 'Skrevet der.' });
  expect(await library.takeIn(null)).toBe(true);
  expect(held()).toEqual([
    ['Til udvalget', 'Skrevet der.'],
    ['Til udvalget (anden udgave)', 'Skrevet her.'],
  ]);
  expect(await onDisk()).toHaveLength(2);
  expect(await library.takeIn(null)).toBe(false);
});

test('a save over a collection that came meanwhile keeps that one beside it, once', async () => {
  const { elsewhere, edit, held } = await shared();
  await elsewhere({ introduction: 'Skrevet der.' });
  await edit('Skrevet her.');
  await edit('Skrevet her, og mere.');
  expect(held()).toEqual([
    ['Til udvalget', 'Skrevet her, og mere.'],
    ['Til udvalget (anden udgave)', 'Skrevet der.'],
  ]);
});

test('a save that is tried again keeps what came meanwhile once', async () => {
  const { library, file, elsewhere, edit, held } = await shared();
  await elsewhere({ introduction: 'Skrevet der.' });
  await rename(join(library.root, 'history'), join(library.root, 'væk'));
  await edit('Skrevet her.').catch(() => undefined);
  await elsewhere({ introduction: 'Skrevet der.' }, file);
  await edit('Skrevet her igen.').catch(() => undefined);
  expect(held().filter(([title]) => title?.includes('anden udgave'))).toHaveLength(1);
});

test('the copy that a synchronising program left becomes a collection of its own', async () => {
  const { collection, file, elsewhere, held, onDisk, library } = await shared();
  await elsewhere({ introduction: 'Skrevet der.' }, file.replace('.json', '-KONTOR.json'));
  await elsewhere({}, file.replace('.json', ' (1).json'));
  expect(await library.takeIn(null)).toBe(true);
  expect(held()).toEqual([
    ['Til udvalget', 'Velkommen.'],
    ['Til udvalget (anden udgave)', 'Skrevet der.'],
  ]);
  expect(await onDisk()).toHaveLength(2);
  expect(await onDisk()).toContain(`${collection.id}.json`);
});

test('half a collection is left alone, and one that is gone for a moment is no deletion', async () => {
  const { library, collection, file, held } = await shared();
  await writeFile(file, '{"ti');
  expect(await library.takeIn(null)).toBe(false);
  await rename(file, join(library.root, 'væk'));
  expect(await library.takeIn(null)).toBe(false);
  expect(held()).toHaveLength(1);
  await rename(
    join(library.root, 'væk'),
    join(library.root, 'bin', 'collections', `${collection.id}.json`),
  );
  expect(await library.takeIn(null)).toBe(true);
  expect(held()).toEqual([]);
});

test('a save over a newer program’s collection is refused, and half a one is set aside first', async () => {
  const { collection, file, edit, onDisk } = await shared();
  const newer = JSON.stringify({ ...collection, format: 99, mood: 5 });
  await writeFile(file, newer);
  await expect(edit('Skrevet her.')).rejects.toMatchObject({
    problem: { code: 'document-unreadable', reason: 'newer-format' },
  });
  expect(await readFile(file, 'utf8')).toBe(newer);
  await writeFile(file, '{"ti');
  await edit('Skrevet her.');
  expect((await onDisk()).filter((name) => name.endsWith('.damaged'))).toHaveLength(1);
});
