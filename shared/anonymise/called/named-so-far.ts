import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';

/** What rules made of a word that stands alone. */
export interface NamedWord {
  readonly span: Span | undefined;
  /** Whether a person's name follows at once: `fru Holm`. */
  readonly isBeforePerson: boolean;
}

/**
 * Tells of a word whether it is in no span or is a person's whole span; null where it is part of one, or of another kind.
 * `spans` lie in the order of the text and apart; words are asked for in that order.
 */
export function namedSoFar(spans: readonly Span[]): (word: ReadWord) => NamedWord | null {
  let next = 0;
  return (word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const span = spans[next];
    const isIn = span !== undefined && span.start < word.end;
    const isWhole = isIn && span.start === word.start && span.end === word.end;
    if (isIn && !(isWhole && span.type === 'PERSON')) return null;
    const after = spans[isIn ? next + 1 : next];
    const isBeforePerson = after?.type === 'PERSON' && after.start <= word.end + 1;
    return { span: isIn ? span : undefined, isBeforePerson };
  };
}
