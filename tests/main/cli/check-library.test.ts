import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

async function told(text: string) {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib']);
  await writeFile(join(folder, 'historie.md'), text);
  await runIn(folder, ['import', 'bib', 'historie.md']);
  return folder;
}

it('tells of each story what the gate stops it for, as approving does', async () => {
  const folder = await told('# Kaffe\n\nSofie Lund kom hver tirsdag. Ring på 20 30 40 50.');
  const found = await jsonIn<{ title: string; reasons: string[] }[]>(folder, 'check', 'bib');
  expect(found).toMatchObject([
    {
      title: 'Kaffe',
      reasons: [expect.stringContaining('20 30 40 50'), expect.stringContaining('Sofie Lund')],
    },
  ]);
  const approving = await runIn(folder, ['approve', 'bib', '--all', '--by', 'Anna', '--json']);
  expect(approving.status).toBe(1);
  expect(JSON.parse(approving.printed).refused[0].reasons).toEqual(found[0]?.reasons);
});

it('finds nothing in a story that holds nothing', async () => {
  const folder = await told('# Kaffe\n\nPigen kom hver tirsdag.');
  expect(await jsonIn(folder, 'check', 'bib')).toEqual([]);
});
