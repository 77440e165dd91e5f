import type { Command } from '../library/command.ts';
import type { ReviewService } from './service.ts';

/** The part of the service that is about going through what was found in a story. */
export function reviewService(apply: (command: Command) => Promise<null>): ReviewService {
  const now = () => new Date().toISOString();
  return {
    decideFindings: ({ id, findings, verdict }) =>
      apply({ type: 'decide-findings', id, findings, verdict, at: now() }),
  };
}
