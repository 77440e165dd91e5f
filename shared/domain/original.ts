import { z } from 'zod';
import { partKinds } from '../collect/parts/part.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { doubts } from './doubt.ts';
import { currentFormat } from './format.ts';
import { idSchema } from './ids.ts';

/**
 * The text as it came, with who sent it and the map of pseudonyms. It is personal data and lives in
 * a file apart, so that erasing it is deleting one file.
 */
export const originalSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  text: z.string(),
  author: z.string(),
  authorEmail: z.string(),
  source: z.string(),
  receivedAt: z.iso.datetime(),
  /** When its author sent it: `YYYY-MM-DDTHH:MM` on a Danish clock, `YYYY-MM-DD` or empty. */
  sentAt: z.string(),
  /** Of the mail it came in, without angle brackets; empty where it came in none. */
  messageId: z.string(),
  /**
   * The message in order, with what each stretch of it was taken for: the story is what is of kind
   * `story`, the rest was cut away and can be put back. Empty where nothing was cut.
   */
  parts: z.array(z.strictObject({ kind: z.enum(partKinds), text: z.string() })),
  /** What the same author had sent before and corrected, latest first. */
  earlier: z.array(z.strictObject({ text: z.string(), sentAt: z.string(), source: z.string() })),
  /** What a person should look at; empty once somebody has. */
  doubts: z.array(z.enum(doubts)),
  /** Who may have told it, likeliest first, where the import was in doubt of it; empty where it was not. */
  tellers: z.array(z.strictObject({ name: z.string(), address: z.string() })),
  pseudonyms: z.array(z.strictObject({ from: z.string(), to: z.string() })),
});
export type Original = DeepReadonly<z.infer<typeof originalSchema>>;
