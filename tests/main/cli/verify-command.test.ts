import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

async function start(): Promise<string> {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib']);
  await writeFile(join(folder, 'a.txt'), 'Kaffe klokken ni\n\nHun kom.');
  await runIn(folder, ['import', 'bib', 'a.txt']);
  return folder;
}

it('says that everything is as it should be', async () => {
  const folder = await start();
  expect(await runIn(folder, ['verify', 'bib'])).toEqual({
    status: 0,
    printed: 'Alt er, som det skal være: 1 historie er set igennem.',
    said: '',
  });
  expect(await jsonIn(folder, 'verify', 'bib')).toEqual({
    stories: 1,
    withoutOriginal: 0,
    flaws: [],
  });
});

it('says what is wrong, changes nothing, and mends it where that is asked for', async () => {
  const folder = await start();
  await writeFile(join(folder, 'bib', 'stories', '.x.json.0123456789ab.tmp'), 'x');
  const found = await runIn(folder, ['verify', 'bib']);
  expect(found.status).toBe(1);
  expect(found.printed).toContain('ikke nåede at blive gemt');
  expect(found.said).toContain('--repair');
  expect(await jsonIn(folder, 'verify', 'bib')).toMatchObject({
    flaws: [{ code: 'unfinished-save', repair: 'left', sentence: expect.any(String) }],
  });

  const mended = await runIn(folder, ['verify', 'bib', '--repair', '--language', 'en']);
  expect(mended.status).toBe(0);
  expect(mended.printed).toContain('Mended:');
  expect((await runIn(folder, ['verify', 'bib'])).status).toBe(0);
});

it('refuses as long as something is left that needs a person', async () => {
  const folder = await start();
  await writeFile(join(folder, 'bib', 'stories', 'fremmed.json'), '{}');
  const { status, printed } = await runIn(folder, ['verify', 'bib', '--repair']);
  expect(status).toBe(1);
  expect(printed).toContain('Hent den fra en sikkerhedskopi');
  expect((await runIn(folder, ['verify', 'væk'])).status).toBe(1);
  expect((await runIn(folder, ['verify'])).status).toBe(2);
});
