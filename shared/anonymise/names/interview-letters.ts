import { matchesOf } from '../patterns/spans-of.ts';

/** Most texts have none. */
const turn = /(?:^|\n)[ \t>]*(\p{Lu})\.?:(?= )/gu;
const labelled = /(?:^|\n)[ \t>]*\p{L}+\.?:/gu;

/** So many turns at least has an interview. */
const leastTurns = 4;

/**
 * The letters that tell who speaks by what they are, `Q` and `A`, or `M` and `K` for a worker and a client: two of them, one
 * behind the other all through, that stand for nobody elsewhere. Where one is `I`, the other may be somebody's initial.
 */
export function interviewLetters(source: string): ReadonlySet<string> {
  const turns = matchesOf(source, turn).map((match) => match[1] ?? '');
  const letters = new Set(turns);
  if (turns.length < leastTurns || letters.size !== 2 || letters.has('I')) return none;
  if (matchesOf(source, labelled).length !== turns.length) return none;
  if (turns.some((letter, index) => letter === turns[index - 1])) return none;
  const isUsed = [...letters].some((letter) =>
    new RegExp(`(?<![\\p{L}\\p{N}.-])${letter}(?![\\p{L}\\p{N}:]|\\.:|-\\p{L})`, 'u').test(source),
  );
  return isUsed ? none : letters;
}

const none: ReadonlySet<string> = new Set();
