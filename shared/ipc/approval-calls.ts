import { z } from 'zod';
import { findingReasons, findingTypes } from '../anonymise/finding.ts';
import type { ApprovalReason } from '../approval/approval-reasons.ts';
import { idSchema } from '../domain/ids.ts';

const finding = z.object({
  start: z.int(),
  end: z.int(),
  type: z.enum(findingTypes),
  certainty: z.enum(['found', 'look']),
  reason: z.enum(findingReasons),
  text: z.string(),
  suggestion: z.string(),
});

/** Found by the gate itself and turned into a sentence by a view; nothing of it ever comes back. */
const reason = z.custom<ApprovalReason>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

const readiness = z.object({
  id: idSchema,
  /** How many reasons stand against approving; 0 where a person may. */
  missing: z.int().nonnegative(),
  /** How many findings do not stop it and are left to a person's judgement. */
  open: z.int().nonnegative(),
});

/**
 * How texts are looked through: by what has a form of its own, which is at hand at once, or for names,
 * places and workplaces too, which waits until their data has been read.
 */
export const checkDepths = ['form', 'everything'] as const;
export type CheckDepth = (typeof checkDepths)[number];

/** How far a story is from being approved. */
export type Readiness = Readonly<z.infer<typeof readiness>>;

/** Calls about what can identify a person, and about how far stories are from being approved. */
export const approvalCalls = {
  /**
   * Findings of each text of a story, in the order of the texts; a name in one is found in the others.
   * However long it takes, the window goes on.
   */
  check: {
    argument: z.object({ texts: z.array(z.string()), depth: z.enum(checkDepths) }),
    result: z.array(z.array(finding)),
  },
  readiness: {
    argument: z.object({ ids: z.array(idSchema).max(200) }),
    result: z.array(readiness),
  },
  /** What stands between one story and its approval, in the order in which it is said. */
  reasons: {
    argument: z.object({ id: idSchema }),
    result: z.array(reason),
  },
} as const;
