import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

/** A folder with a library `bib` of one story, and the story's id. */
async function told(text: string) {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib']);
  await writeFile(join(folder, 'historie.md'), text);
  const { stories } = await jsonIn<{ stories: { id: string }[] }>(
    folder,
    'import',
    'bib',
    'historie.md',
  );
  return { folder, id: stories[0]?.id ?? '' };
}

it('erases nothing until the story is named, and then for good', async () => {
  const { folder, id } = await told('# Kaffe\n\nSofie kom hver tirsdag.');
  for (const confirm of [[], ['--confirm', 'Te']]) {
    expect(await runIn(folder, ['erase-original', 'bib', id, ...confirm])).toMatchObject({
      status: 1,
      printed: '',
      said: expect.stringMatching(/”Kaffe”.*kan ikke fortrydes.*--confirm "Kaffe"/),
    });
  }
  const erased = await runIn(folder, ['erase-original', 'bib', id, '--confirm', 'Kaffe']);
  expect(erased).toMatchObject({
    status: 0,
    printed: expect.stringContaining('Originalen til ”Kaffe” er slettet for altid.'),
  });
  const again = await runIn(folder, ['erase-original', 'bib', id, '--confirm', 'Kaffe']);
  expect([again.status, again.said]).toEqual([1, 'Der ligger ingen original til ”Kaffe”.']);
});

it('refuses a story that is not there, and a call that names none', async () => {
  const { folder } = await told('# Kaffe\n\nSofie kom hver tirsdag.');
  expect(await runIn(folder, ['erase-original', 'bib', 'X', '--confirm', 'Kaffe'])).toMatchObject({
    status: 1,
    said: expect.stringContaining('X'),
  });
  expect(await runIn(folder, ['erase-original', 'bib'])).toMatchObject({ status: 2 });
});

it('prints JSON alone', async () => {
  const { folder, id } = await told('# Kaffe\n\nSofie kom hver tirsdag.');
  expect(await jsonIn(folder, 'erase-original', 'bib', id, '--confirm', 'Kaffe')).toEqual({
    id,
    title: 'Kaffe',
  });
});
