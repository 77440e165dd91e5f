import { z } from 'zod';
import { idSchema } from '../../domain/ids.ts';

const at = z.int().nonnegative();

/**
 * What a person does to a message beside its story. `at` counts the stretches of the message from 0; a
 * border is named by the stretch below it, and moves by a sentence or a line.
 */
export const cutActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('move-border'), at, by: z.enum(['up', 'down']) }),
  z.object({ act: z.literal('put-back'), at }),
  z.object({ act: z.literal('cut-away'), at }),
  /** What begins at a stretch becomes a story of its own. */
  z.object({ act: z.literal('split'), at }),
  /** Puts another story behind this one; the other goes into the bin. */
  z.object({ act: z.literal('join'), other: idSchema }),
  z.object({ act: z.literal('name-author'), name: z.string().trim(), address: z.string().trim() }),
  /** A person has looked at what was in doubt. */
  z.object({ act: z.literal('look') }),
]);
export type CutAct = Readonly<z.infer<typeof cutActSchema>>;

/** Why a message was not cut otherwise; nothing is changed then. */
export type CutRefusal =
  /** The story was made safe, and what was cut could bring names back into it. */
  | 'not-in-inbox'
  | 'erased'
  /** The message is not what the person saw: it was cut otherwise meanwhile. */
  | 'not-there'
  /** Nothing would be left of the story. */
  | 'nothing-left'
  /** The story's text was edited so much that the stretch is not found in it. */
  | 'edited'
  | 'nothing-to-join';

/** Thrown where a message cannot be cut so. */
export class CutError extends Error {
  readonly why: CutRefusal;

  constructor(why: CutRefusal) {
    super(why);
    this.name = 'CutError';
    this.why = why;
  }
}
