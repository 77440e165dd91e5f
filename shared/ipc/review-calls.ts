import { z } from 'zod';
import { findingTypes } from '../anonymise/finding.ts';
import { findingVerdicts } from '../domain/decide-findings.ts';
import { idSchema } from '../domain/ids.ts';

const finding = z.object({ text: z.string().min(1), type: z.enum(findingTypes) });

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
} as const;
