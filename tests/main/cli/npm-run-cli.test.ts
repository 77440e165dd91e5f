import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const checkout = resolve(import.meta.dirname, '../../..');

/** The real command, by somebody who stands in another folder. */
async function npmRun(folder: string, words: readonly string[], input = '') {
  const { INIT_CWD: _, ...env } = process.env;
  const child = spawn('npm', ['--prefix', checkout, 'run', '-s', 'cli', '--', ...words], {
    cwd: folder,
    env,
    shell: process.platform === 'win32',
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  child.stdin.end(input);
  const [printed, said, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { printed, said, status };
}

it('finds its way from the folder that the user stands in, and prints JSON alone', async () => {
  const folder = join(await temporaryFolder(), 'mine ting');
  await mkdir(folder);
  await writeFile(join(folder, 'blåbær.txt'), 'Kaffe\n\nHun kom.');
  expect(await npmRun(folder, ['new', 'bib ø'])).toMatchObject({
    status: 0,
    printed: expect.stringContaining(join(folder, 'bib ø')),
  });
  const { printed, said, status } = await npmRun(folder, [
    'import',
    'bib ø',
    'blåbær.txt',
    '--json',
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    stories: [{ title: 'Kaffe', source: 'blåbær.txt' }],
  });
  expect(said).toContain('Læser 1 af 1: blåbær.txt');
});

it('reads standard input', async () => {
  const folder = await temporaryFolder();
  expect(
    JSON.parse((await npmRun(folder, ['check', '-', '--json'], 'tlf. 22334455')).printed),
  ).toMatchObject([{ type: 'PHONE', start: 5, end: 13 }]);
});
