import { z } from 'zod';
import { findingTypes } from '../anonymise/finding.ts';
import { findingVerdicts } from '../domain/decide-findings.ts';
import { idSchema } from '../domain/ids.ts';

const finding = z.object({ text: z.string().min(1), type: z.enum(findingTypes) });

const thing = z.object({
  type: z.enum(findingTypes),
  /** The fullest way in which it is written. */
  name: z.string().min(1),
  /** Every way, letter for letter. */
  forms: z.array(z.string().min(1)).min(1).max(200),
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
    result: z.array(z.nullable(z.string())),
  },
  /** Replaces a thing in the whole story: by what is proposed, or by what a person wrote. */
  replace: {
    argument: z.object({ id: idSchema, thing, text: z.nullable(z.string().trim().min(1)) }),
    result: z.null(),
  },
} as const;
