import type { DecidedFinding, KeptReason, Review } from './review.ts';

/** What a person says of something found: why it stays, that they looked at it, or nothing any longer. */
export const findingVerdicts = ['not-identifying', 'consent', 'looked', 'open'] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** A review in which findings have been decided; what was said of them before is taken back. */
export function decideFindings(
  review: Review,
  findings: readonly DecidedFinding[],
  verdict: FindingVerdict,
): Review {
  const isMeant = (other: DecidedFinding) => findings.some((finding) => isSame(finding, other));
  const kept = review.kept.filter((other) => !isMeant(other));
  const looked = review.looked.filter((other) => !isMeant(other));
  const plain = findings.map(({ text, type }) => ({ text, type }));
  switch (verdict) {
    case 'open':
      return { ...review, kept, looked };
    case 'looked':
      return { ...review, kept, looked: [...looked, ...plain] };
    case 'not-identifying':
    case 'consent':
      return { ...review, kept: [...kept, ...withReason(plain, verdict)], looked };
  }
}

/** What was decided of a finding; `open` where nobody has. */
export function verdictOn(review: Review, finding: DecidedFinding): FindingVerdict {
  const kept = review.kept.find((other) => isSame(finding, other));
  if (kept !== undefined) return kept.why;
  return review.looked.some((other) => isSame(finding, other)) ? 'looked' : 'open';
}

function withReason(findings: readonly DecidedFinding[], why: KeptReason): Review['kept'] {
  return findings.map((finding) => ({ ...finding, why }));
}

function isSame(one: DecidedFinding, other: DecidedFinding): boolean {
  return one.text === other.text && one.type === other.type;
}
