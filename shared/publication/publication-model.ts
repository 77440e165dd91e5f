import type { Scope } from '../domain/consent.ts';
import { type ContributorPart, publicByline } from '../domain/contributor.ts';
import type { Cost, Figure } from '../domain/figure.ts';
import type { LibraryInfo } from '../domain/library-info.ts';
import type { Media } from '../domain/media.ts';
import type { Story, StoryKind, TextField } from '../domain/story.ts';
import { type Facet, facets, type Taxonomy } from '../domain/taxonomy.ts';
import type { Language } from '../messages/language.ts';
import { uniqueSlugs } from './slug.ts';

export interface PublishedTag {
  readonly facet: Facet;
  readonly id: string;
  /** Unique among the publication's tags. */
  readonly slug: string;
  readonly label: string;
  readonly description: string;
}

export interface PublishedContributor {
  /** Never empty: a contributor who wants no mention is left out. */
  readonly byline: string;
  readonly part: ContributorPart;
}

/** A story as the public sees it: no ids of people, no consent, no name beyond its attribution. */
export interface PublishedStory extends Readonly<Record<TextField, string>> {
  readonly id: string;
  /** Unique among the publication's stories; the title's own where that can be. */
  readonly slug: string;
  readonly kind: StoryKind;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly tags: readonly PublishedTag[];
  readonly figures: readonly Figure[];
  readonly costs: readonly Cost[];
  readonly contributors: readonly PublishedContributor[];
  readonly media: readonly Media[];
}

/** What every publisher (site, booklet, slides) is made from. */
export interface PublicationModel {
  readonly language: Language;
  readonly title: string;
  /** Markdown. */
  readonly introduction: string;
  readonly audience: string;
  readonly organisation: string;
  /** `#rrggbb`, or empty for the house's own. */
  readonly accent: string;
  readonly scope: Scope;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly stories: readonly PublishedStory[];
  /** The tags that at least one story carries, by facet and in the taxonomy's order. */
  readonly tags: readonly PublishedTag[];
}

export interface PublicationRequest {
  readonly library: LibraryInfo;
  /** Already selected for the scope; the order is kept. */
  readonly stories: readonly Story[];
  readonly title: string;
  readonly introduction: string;
  readonly audience: string;
  readonly scope: Scope;
  readonly publishedOn: string;
}

/** Turns chosen stories into the one value that all publishers read. */
export function publicationModel(request: PublicationRequest): PublicationModel {
  const { library, stories } = request;
  const tags = publishedTags(library.taxonomy, stories);
  const storySlugs = uniqueSlugs(
    stories.map((story) => story.title),
    'historie',
  );
  return {
    language: library.language,
    title: request.title,
    introduction: request.introduction,
    audience: request.audience,
    organisation: library.organisation,
    accent: library.settings.accent,
    scope: request.scope,
    publishedOn: request.publishedOn,
    stories: stories.map((story, index) =>
      publishedStory(story, storySlugs[index] ?? story.id, tags),
    ),
    tags,
  };
}

function publishedTags(taxonomy: Taxonomy, stories: readonly Story[]): readonly PublishedTag[] {
  const used = facets.flatMap((facet) => {
    const ids = new Set(stories.flatMap((story) => story.tags[facet]));
    return taxonomy[facet].filter((term) => ids.has(term.id)).map((term) => ({ facet, term }));
  });
  const slugs = uniqueSlugs(
    used.map(({ term }) => term.label),
    'maerke',
  );
  return used.map(({ facet, term }, index) => ({
    facet,
    id: term.id,
    slug: slugs[index] ?? term.id,
    label: term.label,
    description: term.description,
  }));
}

function publishedStory(story: Story, slug: string, tags: readonly PublishedTag[]): PublishedStory {
  return {
    id: story.id,
    slug,
    title: story.title,
    lead: story.lead,
    body: story.body,
    quote: story.quote,
    ownWords: story.ownWords,
    targetGroup: story.targetGroup,
    need: story.need,
    work: story.work,
    conditions: story.conditions,
    result: story.result,
    reflections: story.reflections,
    kind: story.kind,
    date: story.date,
    tags: tags.filter((tag) => story.tags[tag.facet].includes(tag.id)),
    figures: story.figures,
    costs: story.costs,
    contributors: story.contributors
      .map((contributor) => ({ byline: publicByline(contributor), part: contributor.part }))
      .filter(({ byline }) => byline !== ''),
    media: story.media,
  };
}
