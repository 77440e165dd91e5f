import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../../main/cli/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runIn } from './run-in.ts';

test('an import that is stopped says so, and nothing of it is in the library', async () => {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bibliotek']);
  await writeFile(join(folder, 'a.txt'), 'Hun kom ind, og hun blev siddende hele dagen.');
  await writeFile(join(folder, 'b.txt'), 'Han gik forbi hver morgen, og en dag standsede han.');
  const stopping = new AbortController();
  const said: string[] = [];
  const status = await runCli(['import', 'bibliotek', 'a.txt', 'b.txt'], {
    folder,
    print: () => {},
    say(text) {
      said.push(text);
      stopping.abort();
    },
    readStandardInput: async () => new Uint8Array(),
    signal: stopping.signal,
  });
  expect(status).toBe(1);
  expect(said.at(-1)).toContain('Intet er kommet ind');
  expect(await readdir(join(folder, 'bibliotek', 'stories'))).toEqual([]);
});
