import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEverything } from '../../../main/anonymise/load-detector.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

const rare = 'Hun er 14 år, bor i Hirtshals og har skizofreni.';

async function told(text: string) {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib']);
  await writeFile(join(folder, 'historie.md'), text);
  await runIn(folder, ['import', 'bib', 'historie.md']);
  const [{ id = '' } = {}] = await jsonIn<{ id?: string }[]>(folder, 'list', 'bib');
  const decide = (...words: string[]) => runIn(folder, ['decide', 'bib', id, ...words]);
  return { folder, id, decide };
}

describe('checking a file', () => {
  it('finds what the window finds, a rare combination too', async () => {
    const { folder } = await told(`# Kaffe\n\n${rare}`);
    await writeFile(join(folder, 'tekst.txt'), rare);
    const found = await jsonIn<unknown[]>(folder, 'check', 'tekst.txt');
    expect([found]).toEqual(await findEverything([rare]));
    expect(found).toContainEqual(
      expect.objectContaining({ type: 'RARE', text: 'skizofreni', reason: 'combination' }),
    );
  });

  it('says why a combination is worth a look', async () => {
    const { folder } = await told('# Kaffe\n\nKaffe.');
    const { printed } = await runIn(folder, ['check', '-'], rare);
    expect(printed).toContain('”skizofreni” (kan pege på én sammen med alder, sted eller familie)');
  });
});

describe('deciding about a finding', () => {
  it('holds for every place that is written so, and is undone as a step', async () => {
    const { folder, id, decide } = await told(`# Kaffe\n\n${rare} Igen: skizofreni.`);
    const { status, printed } = await decide('--text', 'skizofreni', '--why', 'looked', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      id,
      title: 'Kaffe',
      text: 'skizofreni',
      types: ['RARE'],
      why: 'looked',
      open: 2,
    });
    const library = await openLibrary(join(folder, 'bib'), 'change');
    const looked = () => library.state.stories.get(id)?.review.looked;
    expect(looked()).toEqual([{ text: 'skizofreni', type: 'RARE' }]);
    await library.undo();
    expect(looked()).toEqual([]);
    await library.close();
  });

  it('is told of in a sentence, with how many wait, and can be taken back', async () => {
    const { decide } = await told('# Kaffe\n\nHun bor i Hirtshals.');
    const done = await decide('--text', 'Hirtshals', '--why', 'not-identifying');
    expect(done.printed).toBe(
      '”Hirtshals” er afgjort. Der er taget stilling til alle fund i historien.',
    );
    const back = await decide('--text', 'Hirtshals', '--why', 'open');
    expect(back.printed).toBe('”Hirtshals” er afgjort. 1 fund i historien venter stadig.');
  });

  it('is refused for what was not found, naming what was', async () => {
    const { decide } = await told('# Kaffe\n\nHun bor i Hirtshals.');
    expect(await decide('--text', 'Tårs', '--why', 'looked')).toMatchObject({
      status: 1,
      said: '”Tårs” er ikke blandt det, der er fundet i historien: ”Hirtshals”.',
    });
  });

  it('is refused where nothing was found', async () => {
    const { decide } = await told('# Kaffe\n\nPigen kom hver tirsdag.');
    const { status, said } = await decide('--text', 'Tårs', '--why', 'looked');
    expect([status, said]).toEqual([
      1,
      '”Tårs” er ikke fundet i historien, og der er intet andet at tage stilling til.',
    ]);
  });

  it('is refused for what has to go', async () => {
    const { decide } = await told('# Kaffe\n\nRing på 20 30 40 50.');
    expect(await decide('--text', '20 30 40 50', '--why', 'consent')).toMatchObject({
      status: 1,
      said: '”20 30 40 50” peger direkte på én. Skriv noget andet i stedet; så kan historien godkendes.',
    });
  });

  it.each([
    ['the text', ['--why', 'looked'], 'Der mangler --text'],
    ['the reason', ['--text', 'Tårs'], 'Der mangler --why'],
    [
      'a reason that it knows',
      ['--text', 'Tårs', '--why', 'derfor'],
      '--why kan ikke være ”derfor”',
    ],
  ])('asks for %s', async (_, words, sentence) => {
    const { decide } = await told('# Kaffe\n\nKaffe.');
    const { status, said } = await decide(...words);
    expect(status).toBe(2);
    expect(said).toContain(sentence);
  });

  it('asks for a story, and for one that is there', async () => {
    const { folder } = await told('# Kaffe\n\nKaffe.');
    const words = ['--text', 'Tårs', '--why', 'looked'];
    expect((await runIn(folder, ['decide', 'bib', ...words])).said).toContain('historiens id');
    expect((await runIn(folder, ['decide', 'bib', 'ukendt', ...words])).status).toBe(1);
  });
});
