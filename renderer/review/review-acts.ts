import type { WrittenThing } from '../../shared/anonymise/replace/replacement.ts';
import type { SampleSentence } from '../../shared/anonymise/replace/sample-sentence.ts';
import type { FindingVerdict } from '../../shared/domain/decide-findings.ts';
import type { DecidedFinding } from '../../shared/domain/review.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';

/** A thing as a call takes it. */
export type CalledThing = Pick<WrittenThing, 'type' | 'name'> & { forms: string[] };

/** What may stand in a thing's place, and how the first sentence with it will read. */
export interface Proposal {
  readonly text: string;
  readonly sample: SampleSentence | null;
}

/** What can be done with what was found in one story. */
export interface ReviewActs {
  readonly decide: (decision: {
    findings: DecidedFinding[];
    verdict: FindingVerdict;
  }) => Promise<CallOutcome<null>>;
  readonly propose: (things: CalledThing[]) => Promise<CallOutcome<readonly (Proposal | null)[]>>;
  /** By what a person wrote; null takes what is proposed. */
  readonly replace: (wanted: {
    thing: CalledThing;
    text: string | null;
  }) => Promise<CallOutcome<null>>;
}
