import { z } from 'zod';
import { collectionContentSchema, collectionSchema } from '../domain/collection.ts';
import { scopeSchema } from '../domain/consent.ts';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import { idSchema } from '../domain/ids.ts';
import { withholdingReasonSchema } from '../publication/withholding-reason.ts';

const collectionSummary = z.object({
  id: idSchema,
  title: z.string(),
  audience: z.string(),
  scope: z.array(scopeSchema),
  /** How many stories were chosen, those held back among them. */
  storyCount: z.int(),
  /** ISO time. */
  changedAt: z.string(),
});

/** What a list shows of a collection. */
export type CollectionSummary = DeepReadonly<z.infer<typeof collectionSummary>>;

const chosenStory = z.object({
  id: idSchema,
  /** Empty where nobody wrote one, and where the story is gone. */
  title: z.string(),
  /** How the text begins, where there is no lead. */
  lead: z.string(),
  /** Why it is held back from a place that the collection is meant for; empty where it is not. */
  reasons: z.array(withholdingReasonSchema),
});

/** A story as it stands in a collection. */
export type ChosenStory = DeepReadonly<z.infer<typeof chosenStory>>;

const one = z.object({ id: idSchema });

/** Calls about collections. Those that change answer when the change is on the disk. */
export const collectionCalls = {
  /** The one changed last first. */
  list: { argument: z.undefined(), result: z.array(collectionSummary) },
  get: { argument: one, result: z.nullable(collectionSchema) },
  /** A collection's stories in its order, each with what holds it back. */
  stories: { argument: one, result: z.array(chosenStory) },
  /** Answers with the new collection's id. */
  create: {
    argument: z.object({ title: z.string().trim().min(1), stories: z.array(idSchema) }),
    result: one,
  },
  edit: {
    argument: z.object({ id: idSchema, content: collectionContentSchema.partial() }),
    result: z.null(),
  },
  /** Puts stories at the end; those that already stand there stay where they are. */
  add: {
    argument: z.object({ id: idSchema, stories: z.array(idSchema).min(1) }),
    result: z.null(),
  },
  remove: { argument: one, result: z.null() },
} as const;
