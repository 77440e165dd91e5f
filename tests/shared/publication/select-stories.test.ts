import { expect, test } from 'vitest';
import type { Collection } from '../../../shared/domain/collection.ts';
import { type Consent, consentNotNeeded } from '../../../shared/domain/consent.ts';
import type { Contributor } from '../../../shared/domain/contributor.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { selectStories } from '../../../shared/publication/select-stories.ts';
import { withholdingSentence } from '../../../shared/publication/withholding-sentence.ts';
import { makeStory } from '../../support/make-story.ts';

const printOnly: Consent = { ...consentNotNeeded, state: 'given', scope: ['print'] };
const nanna: Contributor = {
  name: 'Nanna',
  role: '',
  part: 'told',
  attribution: 'anonymous',
  consent: printOnly,
};

const approved = (fields: Partial<Story> = {}) =>
  makeStory({
    status: 'approved',
    approval: { by: 'Anna', at: '2026-01-05T09:00:00.000Z' },
    ...fields,
  });

const collectionOf = (stories: readonly string[]): Collection => ({
  format: currentFormat,
  id: makeStory().id,
  title: 'Til udvalget',
  introduction: '',
  audience: '',
  scope: [],
  stories,
  createdAt: '2026-01-05T09:00:00.000Z',
  changedAt: '2026-01-05T09:00:00.000Z',
});

test('without a collection every approved story is chosen, the newest first, and no other is told of', () => {
  const stories = [
    approved({ title: 'Gammel', date: '2020-01-01' }),
    makeStory({ title: 'I indbakken' }),
    approved({ title: 'Gemt væk', archived: true }),
    approved({ title: 'Ny', date: '2025-01-01' }),
  ];
  const { chosen, withheld } = selectStories(stories, 'web', null);
  expect(chosen.map(({ title }) => title)).toEqual(['Ny', 'Gammel']);
  expect(withheld).toEqual([]);
});

test('a collection keeps its order and tells of everything that it holds back', () => {
  const [first, second] = [approved({ title: 'A' }), approved({ title: 'B' })];
  const raw = makeStory({ title: 'Rå', archived: true });
  const gone = makeStory().id;
  const { chosen, withheld } = selectStories(
    [first, second, raw],
    'web',
    collectionOf([second.id, raw.id, gone, first.id]),
  );
  expect(chosen.map(({ title }) => title)).toEqual(['B', 'A']);
  const texts = messages('da');
  expect(
    withheld.map(({ reasons }) => reasons.map((one) => withholdingSentence(one, texts))),
  ).toEqual([
    ['Historien er ikke godkendt.', 'Historien er arkiveret.'],
    ['Samlingen peger på en historie, som ikke findes længere.'],
  ]);
});

test('a story goes only where every consent reaches', () => {
  const story = approved({ contributors: [nanna], citizenConsent: printOnly });
  expect(selectStories([story], 'print', null).chosen).toEqual([story]);
  const { chosen, withheld } = selectStories([story], 'web', null);
  expect(chosen).toEqual([]);
  const texts = messages('da');
  expect(withheld[0]?.reasons.map((reason) => withholdingSentence(reason, texts))).toEqual([
    'Samtykket fra Nanna gælder ikke nettet.',
    'Borgerens samtykke gælder ikke nettet.',
  ]);
});
