import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { publishLibrary } from '../../../main/publish/publish-library.ts';
import { publishingProblemOf } from '../../../main/publish/publishing-problem-of.ts';
import type { Collection } from '../../../shared/domain/collection.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { warningSentence } from '../../../shared/publication/warning-sentence.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

const at = '2026-02-01T10:00:00.000Z';
const approval = { status: 'approved', approval: { by: 'Anna', at } } as const;

/** A library with one approved story of a body, in a collection with an introduction. */
async function published(introduction: string, body = 'Hun kom, fordi der var kaffe.') {
  const library = await madeLibrary();
  const story = makeStory({ ...approval, body });
  const collection: Collection = {
    format: currentFormat,
    id: makeStory().id,
    title: 'Til udvalget',
    introduction,
    audience: '',
    scope: [],
    stories: [story.id],
    createdAt: at,
    changedAt: at,
  };
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  await library.apply({ type: 'save-collection', collection });
  const site = join(library.root, '..', 'side');
  return { site, publishing: publish(library, collection.id, site) };
}

function publish(library: Library, collection: string, site: string) {
  return publishLibrary(library, { scope: 'web', collection, site, pdf: null });
}

test('a workplace’s telephone in the introduction is published and told of', async () => {
  const { publishing } = await published('Ring til os på 20 30 40 50.');
  const { warnings, stories } = await publishing;
  expect(stories).toHaveLength(1);
  expect(warnings.map((warning) => warningSentence(warning, messages('da')))).toEqual([
    'Rundt om historierne (titel, indledning, arbejdsplads eller mærker) står der 20 30 40 50. Skal alle kunne se det?',
  ]);
});

test('a CPR number in the introduction stops the publication before anything is written', async () => {
  const { publishing, site } = await published('Sagen om 240261-1234.');
  const error = await publishing.catch((caught: unknown) => caught);
  expect(publishingProblemOf(error)).toEqual({ code: 'cpr-around-stories', found: '240261-1234' });
  await expect(access(site)).rejects.toThrow('ENOENT');
});

test('a story that was approved before its number could be found is held back', async () => {
  const { publishing } = await published('', 'Ring til Sofie på 20 30 40 50.');
  await expect(publishing).rejects.toMatchObject({
    withheld: [{ reasons: [{ code: 'identifier', text: '20 30 40 50' }] }],
  });
});
