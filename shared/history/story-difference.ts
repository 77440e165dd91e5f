import { diffWordsWithSpace } from 'diff';
import { type Story, type StoryContent, type TextField, textFields } from '../domain/story.ts';
import { type Facet, facets } from '../domain/taxonomy.ts';
import { joinReplacements } from './join-replacements.ts';

export const partKinds = ['same', 'removed', 'added'] as const;

export interface TextPart {
  readonly kind: (typeof partKinds)[number];
  readonly text: string;
}

/** Fields that differ as a whole, in reading order. */
export const valueFields = [
  'kind',
  'date',
  'citizenConsent',
  'extra',
  'status',
  'archived',
] as const;
type ValueField = (typeof valueFields)[number];

/** Fields that differ by their items, in reading order. */
export const listFields = ['figures', 'costs', 'contributors', 'media'] as const;
type ListField = (typeof listFields)[number];

/** What differs in one field of a story. */
export type FieldDifference =
  | { readonly form: 'text'; readonly field: TextField; readonly parts: readonly TextPart[] }
  | {
      /** Term ids, or labels among `proposedTags`. */
      readonly form: 'tags';
      readonly field: 'tags' | 'proposedTags';
      readonly facet: Facet;
      readonly removed: readonly string[];
      readonly added: readonly string[];
    }
  | {
      readonly form: 'values';
      readonly field: ListField | ValueField;
      readonly removed: readonly unknown[];
      readonly added: readonly unknown[];
    };

/** Beyond this many changed words a reader is better served by the two texts whole. */
const mostEdits = 500;

/** How one version of a story differs from another, field by field in reading order. */
export function storyDifference(before: Story, after: Story): readonly FieldDifference[] {
  return [
    ...textFields.flatMap((field) => textDifference(field, before, after)),
    ...(['tags', 'proposedTags'] as const).flatMap((field) =>
      facets.flatMap((facet) => tagDifference(field, facet, before, after)),
    ),
    ...listFields.flatMap((field) => valueDifference(field, before[field], after[field])),
    ...valueFields.flatMap((field) => valueDifference(field, [before[field]], [after[field]])),
  ];
}

function textDifference(
  field: TextField,
  { [field]: before }: StoryContent,
  { [field]: after }: StoryContent,
): readonly FieldDifference[] {
  if (before === after) return [];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const words = changes?.map(({ added, removed, value }): TextPart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  const whole: readonly TextPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return [{ form: 'text', field, parts: words === undefined ? whole : joinReplacements(words) }];
}

function tagDifference(
  field: 'tags' | 'proposedTags',
  facet: Facet,
  before: StoryContent,
  after: StoryContent,
): readonly FieldDifference[] {
  const [old, now] = [before[field][facet], after[field][facet]];
  const removed = old.filter((tag) => !now.includes(tag));
  const added = now.filter((tag) => !old.includes(tag));
  return removed.length + added.length === 0
    ? []
    : [{ form: 'tags', field, facet, removed, added }];
}

function valueDifference(
  field: ListField | ValueField,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly FieldDifference[] {
  const isIn = (list: readonly unknown[]) => {
    const texts = new Set(list.map((item) => JSON.stringify(item)));
    return (item: unknown) => texts.has(JSON.stringify(item));
  };
  const [wasThere, isThere] = [isIn(before), isIn(after)];
  const removed = before.filter((item) => !isThere(item));
  const added = after.filter((item) => !wasThere(item));
  if (removed.length + added.length > 0) return [{ form: 'values', field, removed, added }];
  // The same items in another order are a change as well.
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [{ form: 'values', field, removed: before, added: after }];
}
