import { z } from 'zod';
import { scopeSchema } from './consent.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { currentFormat } from './format.ts';
import { idSchema } from './ids.ts';

/** Chosen stories in an order, with an introduction, for an audience. */
export const collectionSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  title: z.string().min(1),
  /** Markdown. */
  introduction: z.string(),
  audience: z.string(),
  scope: z.array(scopeSchema),
  stories: z.array(idSchema),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Collection = DeepReadonly<z.infer<typeof collectionSchema>>;

/** What a person writes and chooses of a collection. */
export const collectionContentSchema = collectionSchema.pick({
  title: true,
  introduction: true,
  audience: true,
  scope: true,
  stories: true,
});
export type CollectionContent = DeepReadonly<z.infer<typeof collectionContentSchema>>;
