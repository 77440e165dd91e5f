import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../main/library/open-library.ts';
import { pdfTexts } from '../../../main/publish/print/pdf-texts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

const story = `---
title: Kaffe klokken ni
contributors:
  - {name: Nanna Krog, role: pædagog, attribution: role, consent: {state: given, scope: [web, press]}}
---
Hun kom, fordi der var kaffe.`;

/** A library with an approved story in a collection, published as a site for the press. */
async function published() {
  const folder = await temporaryFolder();
  await runIn(folder, ['new', 'bib', '--organisation', 'Havnehuset']);
  await writeFile(join(folder, 'kaffe.md'), story);
  await runIn(folder, ['import', 'bib', 'kaffe.md']);
  await runIn(folder, ['approve', 'bib', '--all', '--by', 'Anna']);
  const [{ id = '' } = {}] = await jsonIn<{ id?: string }[]>(folder, 'list', 'bib');
  await runIn(folder, ['collection', 'bib', 'create', '--title', 'Til rådet', id]);
  const published = await runIn(folder, ['publish', 'bib', '--scope', 'press', '--site', 'side']);
  expect(published.status).toBe(0);
  return { folder, id, root: join(folder, 'bib') };
}

describe('a consent that is taken back', () => {
  it('takes the story out of every collection in one step, and names each publication and what to do', async () => {
    const { folder, id, root } = await published();
    const withdrawn = await jsonIn(folder, 'withdraw', 'bib', id, '--contributor', 'Nanna Krog');
    expect(withdrawn).toMatchObject({
      id,
      title: 'Kaffe klokken ni',
      collections: [{ title: 'Til rådet' }],
      publications: [
        {
          scope: 'press',
          outputs: [{ format: 'site', path: join(folder, 'side') }],
          steps: ['publish-anew', 'write-press'],
        },
      ],
    });
    const library = await openLibrary(root, 'change');
    const read = () => [...library.state.collections.values()].map(({ stories }) => stories);
    expect(read()).toEqual([[]]);
    expect(library.state.stories.get(id)?.status).toBe('anonymised');
    await library.undo();
    expect(read()).toEqual([[id]]);
    expect(library.state.stories.get(id)?.contributors[0]?.consent.state).toBe('given');
    await library.close();
  });

  it('is said in sentences', async () => {
    const { folder, id } = await published();
    const { status, printed } = await runIn(folder, ['withdraw', 'bib', id, '--citizen']);
    expect(status).toBe(0);
    expect(printed).toContain('Historien er taget ud af: ”Til rådet”.');
    expect(printed).toContain('Udgiv hjemmesiden igen, så historien er væk, og læg den på nettet.');
  });

  it('is refused of somebody who is not there, and where nobody is named', async () => {
    const { folder, id } = await published();
    const refused = await runIn(folder, ['withdraw', 'bib', id, '--contributor', 'Bo']);
    expect([refused.status, refused.said]).toEqual([
      1,
      'Historien har ingen bidragyder, der hedder Bo.',
    ]);
    expect((await runIn(folder, ['withdraw', 'bib', id])).status).toBe(2);
  });
});

describe('the form to sign', () => {
  it.each([
    [[], 'Underskrift fra forælder eller værge', 'Sådan vil jeg nævnes'],
    [['--contributor', 'Nanna Krog'], 'Sådan vil jeg nævnes', 'forælder'],
  ])(
    'says what the story is, where it may be shown and how to say no: %s',
    async (who, has, lacks) => {
      const { folder, id } = await published();
      const made = await runIn(folder, ['consent-form', 'bib', id, '--pdf', 'ja.pdf', ...who]);
      expect(made.status).toBe(0);
      const said = (await pdfTexts(await readFile(join(folder, 'ja.pdf')))).join(' ');
      const all = ['Kaffe klokken ni', 'Havnehuset', 'På nettet', 'sige nej igen', 'Underskrift'];
      for (const text of [...all, has, ...who.slice(1)]) expect(said).toContain(text);
      expect(said).not.toContain(lacks);
    },
  );

  it('is refused for somebody who is not there, and without a file', async () => {
    const { folder, id } = await published();
    const form = (...words: string[]) => runIn(folder, ['consent-form', 'bib', id, ...words]);
    expect((await form('--pdf', 'a.pdf', '--contributor', 'Bo')).said).toContain('der hedder Bo');
    expect((await form()).status).toBe(2);
  });
});
