import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import type { Service } from '../../../main/service/service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const nowhere = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

/** A service with an open library of three stories in the inbox, and their ids. */
async function withStories() {
  const folder = await temporaryFolder();
  const demo = { from: join(folder, 'program'), to: join(folder, 'bruger') };
  const settings = join(folder, 'indstillinger');
  const service = localService({ settings, demo, bookletWorker }, () => undefined);
  onTestFinished(async () => {
    await service.close();
  });
  await service.create({ folder: join(folder, 'bibliotek'), name: 'Prøven', organisation: '' });
  const [coffee = '', bicycle = '', key = ''] = [
    await story(service, 'Kaffen'),
    await story(service, 'Cyklen'),
    await story(service, 'Nøglen'),
  ];
  return { service, coffee, bicycle, key };
}

async function story(service: Service, title: string): Promise<string> {
  const { stories } = await service.importText({ text: `${title}\n\nHan kom hver dag.` });
  return stories[0]?.id ?? '';
}

test('a collection is made of chosen stories, each once, and is listed by what was changed last', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { service, coffee, bicycle } = await withStories();
  const first = await service.createCollection({
    title: 'Til udvalget',
    stories: [bicycle, coffee, bicycle],
  });
  vi.setSystemTime(new Date('2026-03-02T10:00:00Z'));
  await service.createCollection({ title: 'Til pressen', stories: [] });
  expect(await service.listCollections()).toMatchObject([
    { title: 'Til pressen', storyCount: 0, audience: '', scope: [] },
    { id: first.id, title: 'Til udvalget', storyCount: 2, changedAt: '2026-03-01T10:00:00.000Z' },
  ]);
  expect(await service.getCollection(first)).toMatchObject({ stories: [bicycle, coffee] });
});

test('what is edited is on the disk, the rest stays, and one undo takes it back', async () => {
  const { service, coffee } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [coffee] });
  await service.editCollection({
    ...made,
    content: { audience: 'Socialudvalget', scope: ['web'] },
  });
  expect(await service.getCollection(made)).toMatchObject({
    title: 'Til udvalget',
    audience: 'Socialudvalget',
    scope: ['web'],
    stories: [coffee],
  });
  await service.undo();
  expect(await service.getCollection(made)).toMatchObject({ audience: '', scope: [] });
});

test('stories are added at the end, and those that stand there already stay where they are', async () => {
  const { service, coffee, bicycle, key } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [bicycle] });
  await service.addToCollection({ ...made, stories: [key, bicycle, coffee, key] });
  expect(await service.getCollection(made)).toMatchObject({ stories: [bicycle, key, coffee] });
  await service.undo();
  expect(await service.getCollection(made)).toMatchObject({ stories: [bicycle] });
});

test('adding what already stands there leaves nothing to undo but the making', async () => {
  const { service, coffee } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [coffee] });
  await service.addToCollection({ ...made, stories: [coffee] });
  await service.undo();
  expect(await service.listCollections()).toEqual([]);
});

test('a removed collection is gone until the removal is undone', async () => {
  const { service, coffee } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [coffee] });
  await service.removeCollection(made);
  expect(await service.getCollection(made)).toBeNull();
  await service.undo();
  expect(await service.getCollection(made)).toMatchObject({ stories: [coffee] });
});

test('its stories come in its order, each with what holds it back where it is meant to go', async () => {
  const { service, coffee, bicycle } = await withStories();
  const consent = { state: 'given', scope: ['print'], how: '', when: '' } as const;
  await service.edit({ id: coffee, content: { citizenConsent: consent } });
  await service.approve({ ids: [coffee], by: 'Anna', isRead: true });
  const made = await service.createCollection({ title: 'Til nettet', stories: [bicycle, coffee] });
  await service.editCollection({ ...made, content: { scope: ['print', 'web'] } });
  expect(await service.storiesInCollection(made)).toMatchObject([
    {
      id: bicycle,
      title: 'Cyklen',
      lead: 'Han kom hver dag.',
      reasons: [{ code: 'not-approved' }],
    },
    { id: coffee, title: 'Kaffen', reasons: [{ code: 'citizen-consent', scope: 'web' }] },
  ]);
});

test('a story that was deleted stands in its place as missing, and comes back with an undo', async () => {
  const { service, coffee } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [coffee] });
  await service.remove({ id: coffee });
  expect(await service.storiesInCollection(made)).toEqual([
    { id: coffee, title: '', lead: '', reasons: [{ code: 'story-missing' }] },
  ]);
  await service.undo();
  expect(await service.storiesInCollection(made)).toMatchObject([{ title: 'Kaffen' }]);
});

test('a collection that is not there is refused by name, and so is a story', async () => {
  const { service, coffee } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [] });
  expect(await service.getCollection({ id: nowhere })).toBeNull();
  const noCollection = { problem: { code: 'collection-not-found', id: nowhere } };
  const noStory = { problem: { code: 'story-not-found', id: nowhere } };
  await expect(service.storiesInCollection({ id: nowhere })).rejects.toMatchObject(noCollection);
  await expect(service.editCollection({ id: nowhere, content: {} })).rejects.toMatchObject(
    noCollection,
  );
  await expect(service.addToCollection({ id: nowhere, stories: [coffee] })).rejects.toMatchObject(
    noCollection,
  );
  await expect(service.removeCollection({ id: nowhere })).rejects.toMatchObject(noCollection);
  await expect(
    service.addToCollection({ ...made, stories: [coffee, nowhere] }),
  ).rejects.toMatchObject(noStory);
  await expect(service.createCollection({ title: 'Ny', stories: [nowhere] })).rejects.toMatchObject(
    noStory,
  );
  expect(await service.getCollection(made)).toMatchObject({ stories: [] });
});

test('a story whose consent was taken back comes into no collection, however it is put there', async () => {
  const { service, coffee, bicycle } = await withStories();
  const made = await service.createCollection({ title: 'Til udvalget', stories: [bicycle] });
  const consent = { state: 'withdrawn', scope: [], how: '', when: '' } as const;
  await service.edit({ id: coffee, content: { citizenConsent: consent } });
  const refusal = { problem: { code: 'consent-withdrawn', id: coffee, title: 'Kaffen' } };
  const stories = [bicycle, coffee];
  await expect(service.addToCollection({ ...made, stories })).rejects.toMatchObject(refusal);
  await expect(service.editCollection({ ...made, content: { stories } })).rejects.toMatchObject(
    refusal,
  );
  await expect(service.createCollection({ title: 'Til nettet', stories })).rejects.toMatchObject(
    refusal,
  );
  expect(await service.listCollections()).toHaveLength(1);
  expect(await service.getCollection(made)).toMatchObject({ stories: [bicycle] });
});
