import { z } from 'zod';
import { cutActSchema } from '../collect/cut/cut-act.ts';
import { partKinds } from '../collect/parts/part.ts';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import { doubts } from '../domain/doubt.ts';
import { idSchema } from '../domain/ids.ts';

const cutMessage = z.object({
  /** The message in order; what is of kind `story` was told, the rest was cut away. */
  parts: z.array(z.object({ kind: z.enum(partKinds), text: z.string() })),
  author: z.string(),
  authorEmail: z.string(),
  /** The file or mail that it came in. */
  source: z.string(),
  /** `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or empty. */
  sentAt: z.string(),
  /** What a person should look at, and whom they may choose from where it is who told the story. */
  doubts: z.array(z.enum(doubts)),
  tellers: z.array(z.object({ name: z.string(), address: z.string() })),
  /** The story that can be put behind this one; null where there is none. */
  next: z.nullable(z.object({ id: idSchema, title: z.string() })),
});

/** A message as it came, with what each stretch of it was taken for. */
export type CutMessage = DeepReadonly<z.infer<typeof cutMessage>>;

const one = z.object({ id: idSchema });

/** Calls about the messages that stories were cut out of. Each act is one step to undo. */
export const cutCalls = {
  /** Null where the text as it came is not in the library any longer. */
  get: { argument: one, result: z.nullable(cutMessage) },
  /** Answers with the stretch where the person goes on. */
  act: { argument: one.extend({ act: cutActSchema }), result: z.object({ at: z.int() }) },
  /** Stories of the inbox that a person should look at. */
  unsure: { argument: z.undefined(), result: z.array(idSchema) },
} as const;
