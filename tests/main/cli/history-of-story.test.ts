import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../main/library/open-library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

/** A folder with a library `bib` whose one story was edited, and the story's id. */
async function edited() {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib']);
  await writeFile(join(folder, 'god.md'), '# Kaffe\n\nHun kom, fordi der var kaffe.');
  const { stories } = await jsonIn<{ stories: { id: string }[] }>(
    folder,
    'import',
    'bib',
    'god.md',
  );
  const id = stories[0]?.id ?? '';
  const library = await openLibrary(join(folder, 'bib'), 'change');
  const content = { body: 'Hun kom, fordi der var te.', lead: 'Ny' };
  const at = new Date().toISOString();
  await library.apply({ type: 'edit-story', id, content, at });
  await library.apply({ type: 'approve-stories', ids: [id], by: 'Mette', at });
  await library.close();
  return { folder, id };
}

it('lists the versions of a story, the newest first, with what each changed', async () => {
  const { folder, id } = await edited();
  const { printed, status } = await runIn(folder, ['history', 'bib', id]);
  expect(status).toBe(0);
  expect(printed.split('\n')).toEqual([
    expect.stringMatching(/^nu {2}.*godkendt, Mette$/),
    '  Status',
    expect.stringMatching(/^2 {2}.*rettet, /),
    '  Indledning, Historien',
    expect.stringMatching(/^1 {2}.*kom ind$/),
  ]);
});

it('shows what a version changed, by words', async () => {
  const { folder, id } = await edited();
  const { printed } = await runIn(folder, ['history', 'bib', id, '--show', '2']);
  expect(printed).toContain('Historien: Hun kom, fordi der var [-kaffe-]{+te+}.');
  expect(await jsonIn(folder, 'history', 'bib', id, '--show', '1')).toMatchObject([
    { number: 1, changed: [] },
  ]);
});

it('brings a version back', async () => {
  const { folder, id } = await edited();
  const { printed, status } = await runIn(folder, ['history', 'bib', id, '--restore', '1']);
  expect([status, printed]).toEqual([0, expect.stringContaining('Version 1')]);
  const { state } = await openLibrary(join(folder, 'bib'), 'read');
  expect(state.stories.get(id)).toMatchObject({ body: 'Hun kom, fordi der var kaffe.', lead: '' });
});

it('refuses what is not there, and what is no number', async () => {
  const { folder, id } = await edited();
  expect(await runIn(folder, ['history', 'bib', id, '--show', '9'])).toMatchObject({
    status: 1,
    said: expect.stringContaining('Version 9 findes ikke længere.'),
  });
  expect(await runIn(folder, ['history', 'bib', id, '--restore', '9'])).toMatchObject({
    status: 1,
  });
  expect(await runIn(folder, ['history', 'bib', id, '--show', 'x'])).toMatchObject({ status: 2 });
  expect(await runIn(folder, ['history', 'bib'])).toMatchObject({ status: 2 });
});

it('lists the bin and takes a story back', async () => {
  const { folder, id } = await edited();
  expect((await runIn(folder, ['bin', 'bib'])).printed).toBe('Papirkurven er tom.');
  const library = await openLibrary(join(folder, 'bib'), 'change');
  await library.apply({ type: 'delete-story', id });
  await library.close();
  expect((await runIn(folder, ['bin', 'bib'])).printed).toContain(`${id}  Kaffe  slettet `);
  expect((await runIn(folder, ['bin', 'bib', id])).printed).toBe(
    '”Kaffe” er tilbage i biblioteket.',
  );
  expect(await jsonIn(folder, 'bin', 'bib')).toEqual([]);
  expect(await runIn(folder, ['bin', 'bib', id])).toMatchObject({ status: 1 });
});
