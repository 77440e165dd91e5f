import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import type { Service } from '../../../main/service/service.ts';
import { asFound, type PublicationChoice } from '../../../shared/publication/publication-choice.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const everything: PublicationChoice = { ...asFound, collection: null, scope: 'web' };
const consent = { state: 'given', scope: ['meeting'], how: 'på mail', when: '2026-01-05' } as const;

/** A service with one story that may go everywhere, one for meetings alone, and one in the inbox. */
async function withStories(told: (name: string, value: unknown) => void = () => undefined) {
  const folder = await temporaryFolder();
  const demo = { from: join(folder, 'program'), to: join(folder, 'bruger') };
  const settings = join(folder, 'indstillinger');
  const service = localService({ settings, demo, bookletWorker }, told);
  onTestFinished(async () => {
    await service.close();
  });
  await service.create({ folder: join(folder, 'bibliotek'), name: 'Prøven', organisation: 'Os' });
  const free = await story(service, 'Kaffen');
  const shy = await story(service, 'Cyklen');
  await story(service, 'Nøglen');
  await service.edit({ id: shy, content: { citizenConsent: consent } });
  await service.approve({ ids: [free, shy], by: 'Anna', isRead: true });
  return { service, free, shy, site: join(folder, 'side'), pdf: join(folder, 'hæfte.pdf') };
}

async function story(service: Service, title: string): Promise<string> {
  const { stories } = await service.importText({
    text: `${title}\n\nHun kom, fordi der var plads.`,
  });
  return stories[0]?.id ?? '';
}

test('what would go out and what would be held back is told before anything is written', async () => {
  const { service, free, shy } = await withStories();
  expect(await service.preparePublication(everything)).toEqual({
    title: 'Gode historier fra Prøven',
    introduction: '',
    audience: '',
    accent: '',
    stories: [{ id: free, title: 'Kaffen' }],
    withheld: [{ id: shy, title: 'Cyklen', reasons: [{ code: 'citizen-consent', scope: 'web' }] }],
    unapproved: 1,
    around: [],
  });
});

test('words and colour of one’s own take the place of those that were found', async () => {
  const { service } = await withStories();
  const own = {
    title: ' ',
    introduction: 'Ring 20 30 40 50.',
    audience: 'Udvalget',
    accent: '#336699',
  };
  expect(await service.preparePublication({ ...everything, ...own })).toMatchObject({
    ...own,
    title: 'Gode historier fra Prøven',
    around: [{ isCpr: false, text: '20 30 40 50' }],
  });
});

test('site and booklet are written, phase by phase, and the publication is recorded', async () => {
  const phases: unknown[] = [];
  const { service, free, shy, site, pdf } = await withStories((name, value) => {
    if (name === 'publishing') phases.push(value);
  });
  const report = await service.publish({ choice: { ...everything, title: 'Vores' }, site, pdf });
  expect(report).toMatchObject({
    outputs: [
      { format: 'pdf', path: pdf },
      { format: 'site', path: site },
    ],
    stories: 1,
    withheld: 1,
    warnings: [],
    notRecorded: null,
  });
  expect(phases).toEqual(['booklet', 'site']);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Vores');
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

  await service.edit({ id: free, content: { lead: 'Nyt' } });
  await service.remove({ id: shy });
  expect(await service.listPublications()).toMatchObject([
    {
      id: report?.id,
      title: 'Vores',
      scope: 'web',
      stories: [{ id: free, title: 'Kaffen', since: 'changed' }],
      withheld: [{ id: shy, title: '' }],
    },
  ]);
});

test('a story that is gone and one that is as it was are told apart', async () => {
  const { service, free, shy, site } = await withStories();
  await service.publish({ choice: { ...everything, scope: 'meeting' }, site, pdf: null });
  await service.remove({ id: free });
  const [publication] = await service.listPublications();
  expect(publication?.stories.map(({ id, since }) => [id, since])).toEqual(
    expect.arrayContaining([
      [free, 'gone'],
      [shy, 'same'],
    ]),
  );
});

test('a folder with somebody’s files is refused before the booklet is set', async () => {
  const { service, site, pdf } = await withStories();
  await mkdir(site);
  await writeFile(join(site, 'budget.xlsx'), 'tal');
  await expect(service.publish({ choice: everything, site, pdf })).rejects.toMatchObject({
    error: {
      code: 'publishing',
      problem: { code: 'foreign-files', folder: site, files: ['budget.xlsx'] },
    },
  });
  await expect(access(pdf)).rejects.toThrow('ENOENT');
  expect(await service.listPublications()).toEqual([]);
});

test('a scope that no consent reaches publishes nothing and says so', async () => {
  const { service, free, shy, site } = await withStories();
  for (const id of [free, shy]) await service.archive({ id, archived: true });
  await expect(service.publish({ choice: everything, site, pdf: null })).rejects.toMatchObject({
    error: { problem: { code: 'nothing-to-publish', scope: 'web' } },
  });
});

test.each(['booklet', 'site'])(
  'stopped at the %s, both old outputs stand as they did',
  async (at) => {
    const stopped = { at: 'nowhere' };
    const { service, site, pdf } = await withStories((name, value) => {
      if (name === 'publishing' && value === stopped.at) void service.cancelPublishing();
    });
    await service.publish({ choice: { ...everything, title: 'Den gamle' }, site, pdf });
    const before = await readFile(pdf);
    stopped.at = at;
    const again = { choice: { ...everything, title: 'Den nye' }, site, pdf };
    expect(await service.publish(again)).toBeNull();
    expect((await readFile(pdf)).equals(before)).toBe(true);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Den gamle');
    expect(await service.listPublications()).toHaveLength(1);

    stopped.at = 'nowhere';
    expect(await service.publish(again)).not.toBeNull();
  },
);

test('the service answers while a booklet is set, and sets no second one beside it', async () => {
  const { service, pdf } = await withStories();
  const first = service.publish({ choice: everything, site: null, pdf });
  await expect(service.publish({ choice: everything, site: null, pdf })).rejects.toMatchObject({
    error: { problem: { code: 'busy' } },
  });
  let isDone = false;
  void first.then(() => {
    isDone = true;
  });
  expect(await service.list()).toHaveLength(3);
  expect(isDone).toBe(false);
  expect(await first).toMatchObject({ outputs: [{ format: 'pdf' }] });
});

test('closing the library stops what is being published from it', async () => {
  const { service, site, pdf } = await withStories();
  const publishing = service.publish({ choice: everything, site, pdf });
  await service.close();
  expect(await publishing).toBeNull();
  await expect(access(pdf)).rejects.toThrow('ENOENT');
});
