import type { Figure } from './figure.ts';
import { parseDate } from './parse-date.ts';
import type { StoryContent } from './story.ts';
import { textFields } from './story.ts';
import type { TextPlace } from './story-texts.ts';
import { facets } from './taxonomy.ts';

/**
 * A story's content with every text that `storyTexts` tells of as a function makes it. Called in the same
 * order, and not for empty ones, so that what was found in the texts can be counted along.
 */
export function mapStoryTexts(
  content: StoryContent,
  change: (text: string, place: TextPlace) => string,
): StoryContent {
  const at = (place: TextPlace) => (text: string) => (text === '' ? text : change(text, place));
  let mapped: StoryContent = content;
  for (const field of textFields) mapped = { ...mapped, [field]: at({ field })(content[field]) };
  const figures = content.figures.map((figure, index) =>
    mapFigure(figure, at({ field: 'figures', index })),
  );
  const costs = content.costs.map(({ label, amount, unit, source }, index) => {
    const on = at({ field: 'costs', index });
    return { label: on(label), amount: on(amount), unit: on(unit), source: on(source) };
  });
  const media = content.media.map((medium, index) => {
    const on = at({ field: 'media', index });
    const [alt, caption] = [on(medium.alt), on(medium.caption)];
    return { ...medium, alt, caption, transcript: on(medium.transcript), url: on(medium.url) };
  });
  const contributors = content.contributors.map((contributor, index) => {
    const on = at({ field: 'contributors', index });
    const [name, role] = [on(contributor.name), on(contributor.role)];
    const consent = { ...contributor.consent, how: on(contributor.consent.how) };
    return { ...contributor, name, role, consent };
  });
  const dated = at({ field: 'date' })(content.date);
  // A day in numbers holds nothing else: an age of 23 is no part of the 23rd.
  const date = parseDate(content.date) === null ? dated : content.date;
  const how = at({ field: 'citizenConsent' })(content.citizenConsent.how);
  const extra = mapped.extra;
  const inExtra = at({ field: 'extra' });
  const mappedExtra = Object.fromEntries(
    Object.entries(extra).map(([key, item]) => [inExtra(key), mapWords(item, inExtra)]),
  );
  const inTags = at({ field: 'proposedTags' });
  let { proposedTags } = content;
  for (const facet of facets) {
    proposedTags = { ...proposedTags, [facet]: content.proposedTags[facet].map(inTags) };
  }
  return {
    ...mapped,
    figures,
    costs,
    media,
    contributors,
    date,
    citizenConsent: { ...content.citizenConsent, how },
    extra: mappedExtra,
    proposedTags,
  };
}

function mapFigure(figure: Figure, on: (text: string) => string): Figure {
  const common = {
    label: on(figure.label),
    unit: on(figure.unit),
    period: on(figure.period),
    source: on(figure.source),
  };
  switch (figure.form) {
    case 'value':
      return { ...figure, ...common, value: on(figure.value) };
    case 'change':
      return { ...figure, ...common, before: on(figure.before), after: on(figure.after) };
    case 'comparison': {
      const pairs = figure.compare.map(({ label, value }) => ({
        label: on(label),
        value: on(value),
      }));
      return { ...figure, ...common, compare: pairs };
    }
  }
}

/** Numbers stay numbers unless their digits change. */
function mapWords(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'number' || typeof value === 'bigint') {
    const text = change(String(value));
    return text === String(value) ? value : text;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return Object.entries(value).map(([key, item]) => {
      change(key);
      return mapWords(item, change);
    });
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapWords(item, change)]),
  );
}
