import { longNumbers, tracedWords, withoutGenitive } from '../../anonymise/traces/traced-words.ts';
import type { Story } from '../../domain/story.ts';

/**
 * What of a story's original somebody has answered for: findings that a reviewer keeps, and the names
 * of contributors who want to stand with theirs. Folded, each also in every part and without a
 * genitive: who keeps "Sofie Holm" keeps "Sofie".
 */
export function answeredStrings({
  review,
  contributors,
}: Pick<Story, 'review' | 'contributors'>): ReadonlySet<string> {
  const named = contributors
    .filter(({ attribution, consent }) => attribution === 'named' && consent.state === 'given')
    .map(({ name }) => name);
  return new Set([...review.kept.map(({ text }) => text), ...named].flatMap(partsOf));
}

function partsOf(text: string): readonly string[] {
  const words = tracedWords(text).map(({ folded }) => folded);
  const rows = words.flatMap((_, start) =>
    words.slice(start).map((_last, length) => words.slice(start, start + length + 1)),
  );
  const folded = rows.flatMap((row) => {
    const last = row.at(-1) ?? '';
    return [row.join(' '), [...row.slice(0, -1), withoutGenitive(last)].join(' ')];
  });
  const numbers = longNumbers(text).flatMap((digits) => [digits, digits.slice(-8)]);
  return [...folded, ...numbers];
}
