import { z } from 'zod';
import { findingTypes } from '../anonymise/finding.ts';
import { findingVerdicts } from '../domain/decide-findings.ts';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import { idSchema } from '../domain/ids.ts';

const finding = z.object({ text: z.string().min(1), type: z.enum(findingTypes) });

const thing = z.object({
  type: z.enum(findingTypes),
  /** The fullest way in which it is written. */
  name: z.string().min(1),
  /** Every way, letter for letter. */
  forms: z.array(z.string().min(1)).min(1).max(200),
});

const proposal = z.object({
  text: z.string(),
  /** The first sentence that changes, as it will read. */
  sample: z.nullable(
    z.object({ before: z.string(), was: z.string(), now: z.string(), behind: z.string() }),
  ),
});

/** Calls about going through what was found in a story. Each change is one step to undo. */
export const reviewCalls = {
  /** Says what findings are; `open` takes it back. All the forms of one person go together. */
  decide: {
    argument: z.object({
      id: idSchema,
      findings: z.array(finding).min(1).max(500),
      verdict: z.enum(findingVerdicts),
    }),
    result: z.null(),
  },
  /** What may stand for each of some things; null where nothing is proposed. Changes nothing. */
  propose: {
    argument: z.object({ id: idSchema, things: z.array(thing).max(500) }),
    result: z.array(z.nullable(proposal)),
  },
  /** Replaces a thing in the whole story: by what is proposed, or by what a person wrote. */
  replace: {
    argument: z.object({ id: idSchema, thing, text: z.nullable(z.string().trim().min(1)) }),
    result: z.null(),
  },
  /** What became of the text that a story came as. Changes nothing. */
  original: {
    argument: z.object({ id: idSchema }),
    result: z.object({
      /** What does not stand in the story any longer, and what stands there instead where that is known. */
      replaced: z.array(z.object({ text: z.string(), by: z.string() })),
      /** ISO time; empty where it is still there, and where nobody wrote down when it went. */
      erasedAt: z.string(),
    }),
  },
} as const;

/** What became of the text that a story came as, for who reviews it. */
export type OriginalFate = DeepReadonly<z.infer<typeof reviewCalls.original.result>>;
