import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { openLibrary } from '../../main/library/open-library.ts';
import { pdfTexts } from '../../main/publish/print/pdf-texts.ts';
import { contentOf } from '../../shared/domain/content-of.ts';
import type { StoryContent } from '../../shared/domain/story.ts';
import { bytesOfFolder, type FileBytes, filesWith } from '../support/bytes-of-folder.ts';
import { pdfText } from '../support/pdf-text.ts';
import { plantedFiles, writePlanted } from '../support/planted-library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { jsonIn, runIn } from './cli/run-in.ts';

const planted = plantedFiles().flatMap((file) => file.planted);
const at = '2026-02-01T10:00:00.000Z';
const to = 'noget andet';

/** Strings of `planted` that stand in what was written, each with the file. */
function leaks(files: readonly FileBytes[]): readonly string[] {
  return planted.flatMap((word) => filesWith(files, [word]).map((path) => `${word}: ${path}`));
}

/** The bytes of every stream of a PDF, unpacked. */
function streamsOf(pdf: Buffer): readonly FileBytes[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, stream = '']) => {
    try {
      return [{ path: 'haefte.pdf', bytes: inflateSync(Buffer.from(stream, 'latin1')) }];
    } catch {
      return [];
    }
  });
}

/** Everything that a reviewer does: what was planted is replaced, in every field. */
async function reviewed(root: string): Promise<void> {
  const library = await openLibrary(root, 'change');
  for (const story of [...library.state.stories.values()]) {
    let written = JSON.stringify(contentOf(story));
    const found = planted.filter((word) => written.includes(word));
    for (const word of found) written = written.replaceAll(word, to);
    const content: StoryContent = { ...JSON.parse(written), contributors: [] };
    const pseudonyms = found.map((from) => ({ from, to }));
    await library.apply({ type: 'replace-in-story', id: story.id, content, pseudonyms, at });
  }
  await library.close();
}

test('of 200 planted strings none is in any byte that goes out, and once erased none in the library', async () => {
  expect(new Set(planted).size).toBe(200);
  const folder = await temporaryFolder();
  const scratch = join(folder, 'midlertidigt');
  await mkdir(scratch);
  vi.stubEnv('TMPDIR', scratch);
  const root = join(folder, 'bib');
  await writePlanted(join(folder, 'ind'));
  await runIn(folder, ['new', 'bib']);
  const imported = await jsonIn<{ stories: { id: string }[] }>(folder, 'import', 'bib', 'ind');
  expect(imported.stories).toHaveLength(20);

  // What was planted did come in, but for what the pictures said of themselves.
  const came = new Set(leaks(await bytesOfFolder(root)).map((leak) => leak.split(': ')[0]));
  expect(planted.filter((word) => !came.has(word))).toHaveLength(10);
  const early = await runIn(folder, ['approve', 'bib', '--all', '--by', 'Anna', '--json']);
  expect(JSON.parse(early.printed)).toMatchObject({ approved: [], refused: { length: 20 } });

  await reviewed(root);
  const late = await runIn(folder, ['approve', 'bib', '--all', '--by', 'Anna', '--json']);
  expect(JSON.parse(late.printed).refused).toEqual([]);
  const publish = ['publish', 'bib', '--site', 'ud/side', '--pdf', 'ud/haefte.pdf', '--json'];
  const { status, printed, said } = await runIn(folder, publish);
  expect([status, JSON.parse(printed).stories.length]).toEqual([0, 20]);

  const pdf = join(folder, 'ud', 'haefte.pdf');
  const bytes = await readFile(pdf);
  const texts = [pdfText(pdf), ...(await pdfTexts(bytes)), printed, said];
  const shown = texts.map((text) => ({ path: 'text', bytes: Buffer.from(text) }));
  const names = (await readdir(join(folder, 'ud'), { recursive: true })).join('\n');
  const out = [
    ...(await bytesOfFolder(join(folder, 'ud'))),
    ...(await bytesOfFolder(scratch)),
    ...streamsOf(bytes),
    ...shown,
    { path: 'names', bytes: Buffer.from(names) },
  ];
  expect(leaks(out)).toEqual([]);

  const library = await openLibrary(root, 'change');
  for (const id of library.state.stories.keys()) await library.eraseOriginal(id);
  await library.close();
  expect(leaks(await bytesOfFolder(root))).toEqual([]);

  await mkdir(join(folder, 'kopier'));
  const backup = await jsonIn<{ file: string }>(folder, 'backup', 'bib', 'kopier');
  expect(JSON.stringify(backup)).toContain('kopier');
  const [zip = ''] = (await readdir(join(folder, 'kopier'))).filter((name) => /-\d.*Z-/.test(name));
  expect((await runIn(folder, ['restore', `kopier/${zip}`, 'igen'])).status).toBe(0);
  expect(leaks(await bytesOfFolder(join(folder, 'igen')))).toEqual([]);
}, 120_000);
