import { type StoryContent, textFields } from './story.ts';
import { facets } from './taxonomy.ts';

/** Where in a story a text stands, so that a reason can lead to the place. */
export type TextPlace =
  | { readonly field: (typeof textFields)[number] }
  | { readonly field: 'figures' | 'costs' | 'media' | 'contributors'; readonly index: number }
  | { readonly field: 'date' | 'proposedTags' | 'citizenConsent' | 'extra' };

export interface PlacedText {
  readonly place: TextPlace;
  readonly text: string;
}

/**
 * Every text of a story that a reader may meet, each with its place: what is checked before
 * approving.
 */
export function storyTexts(story: StoryContent): readonly PlacedText[] {
  const texts: PlacedText[] = textFields.map((field) => ({ place: { field }, text: story[field] }));
  const add = (place: TextPlace, parts: readonly string[]) => {
    for (const text of parts) texts.push({ place, text });
  };
  story.figures.forEach((figure, index) => {
    const amounts =
      figure.form === 'value'
        ? [figure.value]
        : figure.form === 'change'
          ? [figure.before, figure.after]
          : figure.compare.flatMap(({ label, value }) => [label, value]);
    add({ field: 'figures', index }, [
      figure.label,
      figure.unit,
      figure.period,
      figure.source,
      ...amounts,
    ]);
  });
  story.costs.forEach((cost, index) => {
    add({ field: 'costs', index }, [cost.label, cost.amount, cost.unit, cost.source]);
  });
  story.media.forEach((media, index) => {
    add({ field: 'media', index }, [media.alt, media.caption, media.transcript, media.url]);
  });
  story.contributors.forEach((contributor, index) => {
    const { name, role, consent } = contributor;
    add({ field: 'contributors', index }, [name, role, consent.how]);
  });
  add({ field: 'date' }, [story.date]);
  add({ field: 'citizenConsent' }, [story.citizenConsent.how]);
  add({ field: 'extra' }, wordsIn(story.extra));
  for (const facet of facets) add({ field: 'proposedTags' }, story.proposedTags[facet]);
  return texts.filter(({ text }) => text !== '');
}

/** Every key and text in a value that came from a file, however deep. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...wordsIn(item)]);
}
