import { z } from 'zod';
import { consentNotNeeded, consentSchema } from './consent.ts';
import { contributorSchema } from './contributor.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { costSchema, figureSchema } from './figure.ts';
import { currentFormat } from './format.ts';
import { idSchema } from './ids.ts';
import { mediaSchema } from './media.ts';
import { reviewSchema } from './review.ts';
import { noTags, tagsSchema } from './taxonomy.ts';

export const storyKinds = ['good', 'learning', 'consequence'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** A story moves from the inbox over anonymised to approved; `archived` stands beside. */
export const storyStatuses = ['inbox', 'anonymised', 'approved'] as const;
export type StoryStatus = (typeof storyStatuses)[number];

export const sourceKinds = ['mail', 'file', 'paste'] as const;

/** What a person writes and reads of a story: all that the interchange format carries. */
export const storyContentSchema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  /** Markdown; so are `ownWords` and `reflections`. The other texts are plain. */
  body: z.string(),
  quote: z.string(),
  ownWords: z.string(),
  reflections: z.string(),
  targetGroup: z.string(),
  need: z.string(),
  work: z.string(),
  conditions: z.string(),
  result: z.string(),
  kind: z.enum(storyKinds),
  /** When it happened or was told: `YYYY-MM-DD`, or empty. */
  date: z.string(),
  tags: tagsSchema,
  /** Labels that no term of the taxonomy matched when the story came in: offered, never lost. */
  proposedTags: tagsSchema,
  figures: z.array(figureSchema),
  costs: z.array(costSchema),
  contributors: z.array(contributorSchema),
  citizenConsent: consentSchema,
  media: z.array(mediaSchema),
  /** Keys of an imported file that this program does not know, kept for the way out. */
  extra: z.record(z.string(), z.unknown()),
});
export type StoryContent = DeepReadonly<z.infer<typeof storyContentSchema>>;

export const storySchema = storyContentSchema.extend({
  format: z.literal(currentFormat),
  id: idSchema,
  /** Counts the saved changes; a publication names the revision that it showed. */
  revision: z.int().nonnegative(),
  status: z.enum(storyStatuses),
  archived: z.boolean(),
  approval: z.nullable(z.strictObject({ by: z.string().min(1), at: z.iso.datetime() })),
  review: reviewSchema,
  source: z.strictObject({ kind: z.enum(sourceKinds), name: z.string() }),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Story = DeepReadonly<z.infer<typeof storySchema>>;

export const emptyContent: StoryContent = {
  title: '',
  lead: '',
  body: '',
  quote: '',
  ownWords: '',
  reflections: '',
  targetGroup: '',
  need: '',
  work: '',
  conditions: '',
  result: '',
  kind: 'good',
  date: '',
  tags: noTags,
  proposedTags: noTags,
  figures: [],
  costs: [],
  contributors: [],
  citizenConsent: consentNotNeeded,
  media: [],
  extra: {},
};

/** The plain and Markdown texts of a story that stand alone, in reading order. */
export const textFields = [
  'title',
  'lead',
  'body',
  'quote',
  'ownWords',
  'targetGroup',
  'need',
  'work',
  'conditions',
  'result',
  'reflections',
] as const satisfies readonly (keyof StoryContent)[];
export type TextField = (typeof textFields)[number];
