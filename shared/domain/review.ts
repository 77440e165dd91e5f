import { z } from 'zod';
import { findingTypes } from '../anonymise/finding.ts';
import type { DeepReadonly } from './deep-readonly.ts';

/** Why something that was found stays: it tells of nobody, or who it tells of has said yes. */
export const keptReasons = ['not-identifying', 'consent'] as const;
export type KeptReason = (typeof keptReasons)[number];

/** Something found, as it is written in the story: every place that is written so is meant. */
const decidedFinding = z.strictObject({ text: z.string().min(1), type: z.enum(findingTypes) });

export const reviewSchema = z.strictObject({
  /** What stays, and why. */
  kept: z.array(decidedFinding.extend({ why: z.enum(keptReasons) })),
  /** What was worth a look and was looked at: it may stay as it is. */
  looked: z.array(decidedFinding),
  /**
   * Who has read the story as it is now and vouched for it, where a second person is to do so as well;
   * else empty. The second is who approves.
   */
  by: z.string(),
});

/**
 * What people have decided of what was found in a story. It names only what stands in the story as it
 * is: when a text goes, so does what was decided of it.
 */
export type Review = DeepReadonly<z.infer<typeof reviewSchema>>;
export type DecidedFinding = DeepReadonly<z.infer<typeof decidedFinding>>;

export const noReview: Review = { kept: [], looked: [], by: '' };
