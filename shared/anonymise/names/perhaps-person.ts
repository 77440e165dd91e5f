import type { Span } from '../finding.ts';

/** Words of a text that what stands around them lets be taken for somebody: worth a look. */
export function perhapsPerson(start: number, own: string): Span {
  return {
    start,
    end: start + own.length,
    type: 'PERSON',
    certainty: 'look',
    reason: 'context',
  };
}
