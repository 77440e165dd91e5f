import type { PublicationModel, PublishedStory } from '../publication-model.ts';

export interface FieldText {
  readonly field: string;
  /** Where the field holds several. */
  readonly index: number | null;
  readonly text: string;
}

export interface FrameText {
  readonly part: 'title' | 'introduction' | 'audience' | 'organisation' | 'tags';
  readonly text: string;
}

/** What the program writes itself, and what belongs to the whole library. */
const notTold = new Set(['id', 'slug', 'kind', 'tags']);

/** Every text of a published story, whatever field a later model may give it. */
export function storyFields(story: PublishedStory): readonly FieldText[] {
  return Object.entries(story)
    .filter(([field]) => !notTold.has(field))
    .flatMap(([field, value]): readonly FieldText[] =>
      Array.isArray(value)
        ? value.flatMap((item, index) => textsIn(item).map((text) => ({ field, index, text })))
        : textsIn(value).map((text) => ({ field, index: null, text })),
    );
}

/** The words around the stories. */
export function frameTexts(model: PublicationModel): readonly FrameText[] {
  const { title, introduction, audience, organisation, tags } = model;
  return [
    { part: 'title', text: title },
    { part: 'introduction', text: introduction },
    { part: 'audience', text: audience },
    { part: 'organisation', text: organisation },
    ...tags
      .flatMap(({ label, description }) => [label, description])
      .map((text): FrameText => ({ part: 'tags', text })),
  ];
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
