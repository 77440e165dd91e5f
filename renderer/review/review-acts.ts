import type { WrittenThing } from '../../shared/anonymise/replace/replacement.ts';
import type { FindingVerdict } from '../../shared/domain/decide-findings.ts';
import type { DecidedFinding } from '../../shared/domain/review.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';

/** A thing as a call takes it. */
export type CalledThing = Pick<WrittenThing, 'type' | 'name'> & { forms: string[] };

/** What can be done with what was found in one story. */
export interface ReviewActs {
  readonly decide: (decision: {
    findings: DecidedFinding[];
    verdict: FindingVerdict;
  }) => Promise<CallOutcome<null>>;
  readonly propose: (things: CalledThing[]) => Promise<CallOutcome<readonly (string | null)[]>>;
  /** By what a person wrote; null takes what is proposed. */
  readonly replace: (wanted: {
    thing: CalledThing;
    text: string | null;
  }) => Promise<CallOutcome<null>>;
}
