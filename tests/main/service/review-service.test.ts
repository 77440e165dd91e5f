import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sofie = {
  type: 'PERSON',
  name: 'Sofie Holm',
  forms: ['Sofie Holm', 'Sofie', 'Sofies'],
} as const;
const thisted = { type: 'PLACE', name: 'Thisted', forms: ['Thisted'] } as const;

/** A service with one pasted story of the inbox. */
async function desk(text = 'Kaffe\n\nSofie Holm kom fra Thisted. Sofies mor ringede til Sofie.') {
  const folder = await temporaryFolder();
  const places = { from: folder, to: folder };
  const service = localService(
    { settings: join(folder, 'indstillinger'), demo: places, bookletWorker },
    () => undefined,
  );
  onTestFinished(async () => {
    await service.close();
  });
  await service.create({ folder: join(folder, 'bib'), name: 'Prøven', organisation: '' });
  const { stories } = await service.importText({ text, language: 'da' });
  const id = stories[0]?.id ?? '';
  return { service, id, body: async () => (await service.get({ id }))?.body ?? '' };
}

test('replaces somebody everywhere in one step, and what was proposed is what stands there', async () => {
  const { service, id, body } = await desk();
  const [proposal] = await service.proposeReplacements({ id, things: [sofie] });
  const name = proposal?.text;
  expect(proposal?.sample).toEqual({
    before: '',
    was: 'Sofie Holm',
    now: name,
    behind: ' kom fra Thisted.',
  });
  await service.replaceThing({ id, thing: sofie, text: null });
  expect(await body()).not.toMatch(/Sofie|Holm/);
  expect(await body()).toContain(`ringede til ${name}.`);
  await service.undo();
  expect(await body()).toContain('Sofie Holm');
  expect(await service.proposeReplacements({ id, things: [sofie] })).toEqual([proposal]);
});

test('takes what a person writes', async () => {
  const { service, id, body } = await desk();
  await service.replaceThing({ id, thing: sofie, text: 'Ellen' });
  expect(await body()).toBe('Ellen kom fra Thisted. Ellens mor ringede til Ellen.');
});

test('does not ask again about its own words', async () => {
  const { service, id, body } = await desk();
  await service.replaceThing({ id, thing: sofie, text: 'Ellen' });
  await service.replaceThing({ id, thing: thisted, text: null });
  expect(await body()).toContain('en mindre by i Nordjylland');
  const story = await service.get({ id });
  const kept = story?.review.kept.map(({ text, why }) => `${text} ${why}`);
  expect(kept).toContain('Ellen not-identifying');
  expect(JSON.stringify(story)).not.toMatch(/Sofie|Thisted/);
});

test('refuses to replace what is gone', async () => {
  const { service, id } = await desk();
  await service.replaceThing({ id, thing: sofie, text: null });
  await expect(service.replaceThing({ id, thing: sofie, text: null })).rejects.toMatchObject({
    problem: { code: 'finding-gone' },
  });
});

test('keeps a decision, and takes it back', async () => {
  const { service, id } = await desk();
  const findings = [{ text: 'Thisted', type: 'PLACE' }] as const;
  await service.decideFindings({ id, findings, verdict: 'consent' });
  expect((await service.get({ id }))?.review.kept).toEqual([{ ...findings[0], why: 'consent' }]);
  await service.decideFindings({ id, findings, verdict: 'open' });
  expect((await service.get({ id }))?.review.kept).toEqual([]);
});

test('approving erases the original at once where the rules say so', async () => {
  const { service, id } = await desk();
  const rules = { ...newLibraryRules, eraseOriginals: 'at-approval' } as const;
  await service.editLibrary({ rules });
  await service.replaceThing({ id, thing: sofie, text: null });
  await service.replaceThing({ id, thing: thisted, text: null });
  expect(await service.hasOriginal({ id })).toBe(true);
  await service.approve({ ids: [id], by: 'Anna', isRead: true });
  expect(await service.hasOriginal({ id })).toBe(false);
});

test('tells what of the original does not stand in the story any longer, and when it was erased', async () => {
  const { service, id } = await desk();
  expect(await service.originalFate({ id })).toEqual({ replaced: [], erasedAt: '' });
  await service.replaceThing({ id, thing: sofie, text: 'Ellen' });
  const { replaced } = await service.originalFate({ id });
  expect(replaced).toContainEqual({ text: 'Sofie', by: 'Ellen' });
  expect(replaced.map(({ text }) => text)).not.toContain('Thisted');
  await service.edit({ id, content: { body: 'Ellen kom langvejs fra.' } });
  const { replaced: more } = await service.originalFate({ id });
  expect(more).toContainEqual({ text: 'Thisted', by: '' });

  await service.eraseOriginal({ id });
  const { replaced: none, erasedAt } = await service.originalFate({ id });
  expect(none).toEqual([]);
  expect(erasedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('an age goes where it was found alone, its proposal shows such a place, and undoing brings it back', async () => {
  const told = 'Vi hjalp 23 familier kl. 23. Hun er 23 og bor i hus 23.';
  const { service, id, body } = await desk(`Kaffe\n\n${told}`);
  const age = { type: 'AGE', name: '23', forms: ['23'] } as const;
  const [proposal] = await service.proposeReplacements({ id, things: [age] });
  expect(proposal?.sample).toMatchObject({ before: 'Hun er ', behind: ' og bor i hus 23.' });
  await service.replaceThing({ id, thing: age, text: null });
  expect(await body()).toBe('Vi hjalp 23 familier kl. 23. Hun er i tyverne og bor i hus 23.');
  await service.undo();
  expect(await body()).toBe(told);
});
