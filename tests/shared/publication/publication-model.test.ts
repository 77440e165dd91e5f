import { expect, test } from 'vitest';
import { consentNotNeeded } from '../../../shared/domain/consent.ts';
import type { Contributor } from '../../../shared/domain/contributor.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { newLibraryRules } from '../../../shared/domain/house-rules.ts';
import type { LibraryInfo } from '../../../shared/domain/library-info.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { publicationModel } from '../../../shared/publication/publication-model.ts';
import { makeStory } from '../../support/make-story.ts';

const library: LibraryInfo = {
  format: currentFormat,
  id: makeStory().id,
  name: 'Prøven',
  language: 'da',
  organisation: 'Familie og Job',
  createdAt: '2026-01-05T09:00:00.000Z',
  taxonomy: starterTaxonomy,
  settings: { accent: '' },
  rules: newLibraryRules,
  traceKey: '',
};

const contributor = (attribution: Contributor['attribution']): Contributor => ({
  name: `Hemmelig ${attribution}`,
  role: 'rådgiver',
  part: 'told',
  attribution,
  consent: consentNotNeeded,
});

const request = {
  library,
  title: 'Til udvalget',
  introduction: '',
  audience: '',
  scope: 'web',
  publishedOn: '2026-03-01',
} as const;

test('holds no name beyond what each contributor chose', () => {
  const story = makeStory({
    contributors: [contributor('anonymous'), contributor('role'), contributor('named')],
  });
  const model = publicationModel({ ...request, stories: [story] });
  expect(model.stories[0]?.contributors.map(({ byline }) => byline)).toEqual([
    'rådgiver',
    'Hemmelig named, rådgiver',
  ]);
  const everything = JSON.stringify(model);
  expect(everything).not.toContain('Hemmelig anonymous');
  expect(everything).not.toContain('Hemmelig role');
});

test('names a story and a tag by slugs that are unique, in the order of the taxonomy', () => {
  const tags = { method: ['hjemmebesoeg', 'relationsarbejde'], outcome: [], area: ['familie'] };
  const model = publicationModel({
    ...request,
    stories: [makeStory({ tags }), makeStory({ tags })],
  });
  expect(model.stories.map(({ slug }) => slug)).toEqual(['kaffe-klokken-ni', 'kaffe-klokken-ni-2']);
  expect(model.tags.map(({ facet }) => facet)).toEqual(['method', 'method', 'area']);
  expect(model.stories[0]?.tags).toEqual(model.tags);
});

test('a tag that the taxonomy no longer has is left out', () => {
  const tags = { method: ['glemt'], outcome: [], area: [] };
  expect(publicationModel({ ...request, stories: [makeStory({ tags })] }).tags).toEqual([]);
});
