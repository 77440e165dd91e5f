import { emptyContent } from '../../shared/domain/story.ts';
import type {
  PublicationModel,
  PublishedStory,
  PublishedTag,
} from '../../shared/publication/publication-model.ts';
import { uniqueSlugs } from '../../shared/publication/slug.ts';
import { sampleStories } from './sample-stories.ts';
import { sampleTags } from './sample-tags.ts';

/** What a sample story states; the rest is empty. Tags are named by their ids. */
export type SampleStory = Partial<Omit<PublishedStory, 'tags' | 'slug' | 'id'>> & {
  readonly title: string;
  readonly tagIds?: readonly string[];
};

/** Titles that no file system and no template likes. */
export const awkwardTitles: readonly string[] = [
  'Bør',
  'Bær',
  'Bør',
  'CON',
  'Slutter med et punktum.',
  '<script>alert("hej")</script>',
  '🌱🙂',
  '../../flugt',
  `Det ${'lange og snørklede '.repeat(15)}forløb`.slice(0, 300).trim(),
  'Børnesocialfaglighedsundersøgelseskoordinatorstilling',
];

const awkwardStories: readonly SampleStory[] = awkwardTitles.map((title, index) => ({
  title,
  lead: `Historie ${index + 1} med en titel, som ingen havde ventet.`,
  body: 'Hun sagde: "Det går nok."',
  tagIds: ['foelgeskab', 'fritidsliv'],
}));

/** A publication rich in all fields, about invented people, with awkward titles at its end. */
export function samplePublication(changes: Partial<PublicationModel> = {}): PublicationModel {
  return publicationOf([...sampleStories, ...awkwardStories], changes);
}

/** A publication of the stories given, with the tags that they use. */
export function publicationOf(
  samples: readonly SampleStory[],
  changes: Partial<PublicationModel> = {},
): PublicationModel {
  const tags = sampleTags.filter((tag) => samples.some(({ tagIds }) => tagIds?.includes(tag.id)));
  const slugs = uniqueSlugs(
    samples.map(({ title }) => title),
    'historie',
  );
  return {
    language: 'da',
    title: 'Hvad der skal til',
    introduction:
      'Kære udvalg\n\nHistorierne her er *ikke* solstrålehistorier. De er almindelige dage.\n\n- Læs én før mødet.\n- Spørg om rammerne.',
    audience: 'Socialudvalget',
    organisation: 'Huset ved Åen & Co.',
    accent: '',
    scope: 'web',
    publishedOn: '2026-02-28',
    stories: samples.map((sample, index) =>
      publishedStory(sample, index, slugs[index] ?? '', tags),
    ),
    tags,
    ...changes,
  };
}

function publishedStory(
  { tagIds = [], ...sample }: SampleStory,
  index: number,
  slug: string,
  tags: readonly PublishedTag[],
): PublishedStory {
  const { lead, body, quote, ownWords, targetGroup, need, work } = emptyContent;
  const { conditions, result, reflections, kind, date, figures, costs, media } = emptyContent;
  return {
    ...{ lead, body, quote, ownWords, targetGroup, need, work, conditions, result, reflections },
    ...{ kind, date, figures, costs, media, contributors: [] },
    ...sample,
    id: `01SAMPLE${String(index).padStart(4, '0')}`,
    slug,
    tags: tags.filter(({ id }) => tagIds.includes(id)),
  };
}
