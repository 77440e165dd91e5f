import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { jsonIn, runIn } from './run-in.ts';

interface Imported {
  readonly stories: readonly { id: string; title: string; status: string; source: string }[];
  readonly setAside: readonly { source: string; reason: string }[];
}

const good =
  '---\ntitle: Kaffe klokken ni\nmethod: [hjemmebesøg]\n---\nHun kom, fordi der var kaffe.';

/** A folder with a library `bib` and a story that the gate lets through. */
async function start(): Promise<string> {
  const folder = await temporaryFolder();
  expect((await runIn(folder, ['new', 'bib'])).status).toBe(0);
  await writeFile(join(folder, 'god.md'), good);
  await writeFile(join(folder, 'rå.txt'), 'Ring til mor\n\nHun har 22 33 44 55 og svarer.');
  return folder;
}

async function importedId(folder: string, file: string): Promise<string> {
  const { stories } = await jsonIn<Imported>(folder, 'import', 'bib', file);
  return stories[0]?.id ?? '';
}

describe('the way from a file to a site', () => {
  it('is gone in six calls', async () => {
    const folder = await start();
    const { stories, setAside } = await jsonIn<Imported>(
      folder,
      'import',
      'bib',
      'god.md',
      'rå.txt',
    );
    expect(setAside).toEqual([]);
    expect(stories).toMatchObject([
      {
        title: 'Kaffe klokken ni',
        author: '',
        authorEmail: '',
        date: '',
        status: 'inbox',
        source: 'god.md',
      },
      { title: 'Ring til mor', text: 'Hun har 22 33 44 55 og svarer.', source: 'rå.txt' },
    ]);
    const [first, second] = stories.map(({ id }) => id);

    const gate = await jsonIn(folder, 'approve', 'bib', '--all', '--by', 'Mette');
    expect(gate).toMatchObject({
      approved: [{ id: first }],
      refused: [{ id: second, reasons: [expect.stringContaining('22 33 44 55')] }],
    });
    const made = await jsonIn<{ id: string }>(
      folder,
      'collection',
      'bib',
      'create',
      '--title',
      'Udvalget',
      '--all',
    );
    expect(made).toMatchObject({ title: 'Udvalget', stories: [first] });
    expect(await jsonIn(folder, 'collection', 'bib', 'list')).toMatchObject([{ id: made.id }]);
    expect(await jsonIn(folder, 'list', 'bib', '--status', 'approved')).toMatchObject([
      { id: first, status: 'approved', tags: { method: ['hjemmebesøg'] } },
    ]);
    expect(await jsonIn(folder, 'search', 'bib', 'kaffe')).toMatchObject([{ id: first }]);
    expect(
      await jsonIn(folder, 'publish', 'bib', '--collection', made.id, '--site', 'ud/side'),
    ).toEqual({
      site: join(folder, 'ud', 'side'),
      pdf: null,
      stories: [{ id: first, title: 'Kaffe klokken ni' }],
      withheld: [],
      warnings: [],
    });
    await access(join(folder, 'ud', 'side', 'index.html'));
  });

  it('says in words what it says in JSON', async () => {
    const folder = await start();
    const read = await runIn(folder, ['import', 'bib', 'god.md', 'væk.txt']);
    expect(read.printed).toMatch(
      /1 historie ligger nu i indbakken\.[\s\S]*væk\.txt: Filen findes ikke/,
    );
    expect((await runIn(folder, ['list', 'bib'])).printed).toContain('Indbakke');
    expect((await runIn(folder, ['list', 'bib', '--method', 'mentor'])).printed).toBe(
      'Ingen historier her.',
    );
    expect((await runIn(folder, ['collection', 'bib', 'list'])).printed).toBe(
      'Ingen samlinger endnu.',
    );
    expect((await runIn(folder, ['search', 'bib', 'zebra'])).printed).toContain('Ingen historier');
  });
});

describe('what is refused, with status 1 and a sentence', () => {
  it.each([
    [['list', 'væk'], 'er ikke et bibliotek'],
    [['new', '.'], 'er ikke tom'],
    [['import', 'bib', 'væk.txt'], ''],
    [['list', 'bib', '--method', 'tryllestøv'], 'findes ikke i biblioteket'],
    [['approve', 'bib', 'X', '--by', 'Mette'], 'ingen historie med id X'],
    [['collection', 'bib', 'create', '--title', 't', 'X'], 'ingen historie med id X'],
    [['publish', 'bib', '--site', 'ud'], 'Intet er udgivet'],
    [['publish', 'bib', '--site', 'ud', '--collection', 'X'], 'Der er ingen samling'],
    [['check', 'væk.txt'], 'Filen findes ikke'],
    [['check', '.'], 'en mappe'],
  ])('%j', async (words, sentence) => {
    const folder = await start();
    const { status, said, printed } = await runIn(folder, words);
    expect(status).toBe(1);
    expect(said + printed).toContain(sentence);
    expect(said).not.toMatch(/ at |Error|EISDIR/);
  });

  it('also where the disk says no', async () => {
    const folder = await start();
    const { status, said } = await runIn(folder, ['new', 'god.md/bib']);
    expect([status, said]).toEqual([1, expect.stringContaining('kan ikke læses eller skrives')]);
  });

  it('approves one story and no more when another was named that the gate holds back', async () => {
    const folder = await start();
    const ids = [await importedId(folder, 'god.md'), await importedId(folder, 'rå.txt')];
    const { status, printed } = await runIn(folder, [
      'approve',
      'bib',
      ...ids,
      '--by',
      'M',
      '--json',
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      approved: [{ id: ids[0] }],
      refused: [{ id: ids[1] }],
    });
  });

  it('takes an id that stands twice for one', async () => {
    const folder = await start();
    const id = await importedId(folder, 'god.md');
    expect(await jsonIn(folder, 'approve', 'bib', id, id, '--by', 'M')).toMatchObject({
      approved: [{ id }],
    });
    expect(
      await jsonIn(folder, 'collection', 'bib', 'create', '--title', 't', id, id),
    ).toMatchObject({ stories: [id] });
    expect(await jsonIn(folder, 'list', 'bib')).toMatchObject([{ revision: 1 }]);
  });
});

describe('a library that somebody holds', () => {
  it('is refused for changes with who and since when, and can be read and published', async () => {
    const folder = await start();
    await importedId(folder, 'god.md');
    await runIn(folder, ['approve', 'bib', '--all', '--by', 'M']);
    // Taken since the machine was started: an older one would count as left behind.
    const since = new Date().toISOString();
    const holder = { machine: hostname(), user: 'hanne', process: process.ppid, since };
    await writeFile(join(folder, 'bib', '.lock'), JSON.stringify(holder));

    const { status, said, printed } = await runIn(folder, ['import', 'bib', 'god.md', '--json']);
    expect([status, printed]).toEqual([1, '']);
    expect(said).toMatch(new RegExp(`hanne.*${since.slice(0, 4)}`));
    expect((await runIn(folder, ['list', 'bib'])).status).toBe(0);
    expect(await jsonIn(folder, 'publish', 'bib', '--site', 'ud')).toMatchObject({
      warnings: [expect.stringContaining('hanne')],
    });
  });
});

describe('wrong usage, with status 2 and the usage', () => {
  it.each([
    [[]],
    [['trylle']],
    [['new']],
    [['new', '']],
    [['list', '']],
    [['import', 'bib']],
    [['import', 'bib', '']],
    [['check']],
    [['check', '']],
    [['list', 'bib', '--status', 'færdig']],
    [['list', 'bib', '--farve', 'rød']],
    [['approve', 'bib', '--all']],
    [['approve', 'bib', '--by', 'M']],
    [['approve', 'bib', '--all', 'X', '--by', 'M']],
    [['collection', 'bib']],
    [['collection', 'bib', 'create', '--all']],
    [['collection', 'bib', 'create', '--title', 't']],
    [['search', 'bib']],
    [['publish', 'bib']],
    [['publish', 'bib', '--site', 'x', '--scope', 'månen']],
  ])('%j', async (words) => {
    const folder = await temporaryFolder();
    const { status, said, printed } = await runIn(folder, words);
    expect([status, printed]).toEqual([2, '']);
    expect(said).toContain('import <bibliotek>');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is explained in English to who asks for it, and help is no mistake', async () => {
    const english = await runIn('/', ['trylle', '--language', 'en']);
    expect(english.said).toContain('import <library>');
    expect((await runIn('/', ['--help'])).status).toBe(0);
  });
});

describe('looking a text through', () => {
  it('counts offsets in UTF-16 units from the start of the file, marks and all', async () => {
    const folder = await temporaryFolder();
    const text = '\ufeff🙂 Hej\r\nRing 22 33 44 55.\r\n';
    await writeFile(join(folder, 'a.txt'), text);
    const [finding] = await jsonIn<{ start: number; end: number; type: string }[]>(
      folder,
      'check',
      'a.txt',
    );
    expect(finding).toMatchObject({ type: 'PHONE', certainty: 'found', text: '22 33 44 55' });
    expect(text.slice(finding?.start, finding?.end)).toBe('22 33 44 55');
  });

  it('reads standard input, and names each of several files', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'Intet her.');
    const { printed } = await runIn(folder, ['check', '-', 'a.txt', '--json'], 'ab@example.dk');
    expect(JSON.parse(printed)).toMatchObject({ '-': [{ type: 'EMAIL', start: 0 }], 'a.txt': [] });
    expect((await runIn(folder, ['check', 'a.txt'])).printed).toContain('Ingen fund.');
  });

  it('finds names, and says which are only worth a look and why', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'a.txt'),
      'Jeg mødte Vibeke. Hun var den eneste kvinde på skibet.',
    );
    const { printed, said } = await runIn(folder, ['check', 'a.txt']);
    expect(printed).toContain('linje 1: personnavn ”Vibeke”');
    expect(printed).toContain('linje 1: måske sjælden detalje ”den eneste kvinde på skibet”');
    expect(said).toContain('Læs selv hver historie igennem.');
  });
});

it('leaves a library alone that is merely read', async () => {
  const folder = await start();
  const before = await readdir(join(folder, 'bib'), { recursive: true });
  await mkdir(join(folder, 'tom'));
  expect(await jsonIn(folder, 'import', 'bib', 'tom')).toEqual({ stories: [], setAside: [] });
  for (const words of [
    ['list', 'bib'],
    ['search', 'bib', 'x'],
    ['collection', 'bib', 'list'],
  ]) {
    expect((await runIn(folder, words)).status).toBe(0);
  }
  expect(await readdir(join(folder, 'bib'), { recursive: true })).toEqual(before);
});
