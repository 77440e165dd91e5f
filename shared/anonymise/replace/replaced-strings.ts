import type { Original } from '../../domain/original.ts';
import { escaped } from './words-beside.ts';

/** Something of an original that does not stand in its story any longer, and what stands there instead. */
export interface ReplacedString {
  readonly text: string;
  /** Empty where nobody wrote it down, as for ages and dates. */
  readonly by: string;
}

/** A stretch of a text; `replaced` is null where it is as it was. */
export interface MarkedStretch {
  readonly text: string;
  readonly replaced: ReplacedString | null;
}

/**
 * What was taken out of a story: what the original's map tells of, and what can be found in the original's
 * text and stands nowhere in the story's.
 * @param found what was found in what the original told, letter for letter.
 */
export function replacedStrings(
  pseudonyms: Original['pseudonyms'],
  found: readonly string[],
  story: readonly string[],
): readonly ReplacedString[] {
  const candidates = [
    ...found.map((text): ReplacedString => ({ text, by: '' })),
    ...pseudonyms.map(({ from, to }): ReplacedString => ({ text: from, by: to })),
  ].filter(({ text }) => text.trim() !== '');
  const byText = new Map(candidates.map((one) => [one.text, one]));
  return [...byText.values()].filter(({ text }) => {
    const pattern = anyOf([text]);
    return !story.some((own) => pattern.test(own));
  });
}

/** A text in stretches, of which some were replaced; put end to end they are the text. */
export function markReplaced(
  text: string,
  replaced: readonly ReplacedString[],
): readonly MarkedStretch[] {
  if (replaced.length === 0) return [{ text, replaced: null }];
  const byText = new Map(replaced.map((one) => [squeezed(one.text), one]));
  const longestFirst = replaced.map((one) => one.text).toSorted((a, b) => b.length - a.length);
  // What is caught stands between what is not.
  const stretches = text.split(new RegExp(`(${anyOf(longestFirst).source})`, 'u'));
  return stretches
    .map((stretch, at) => ({
      text: stretch,
      replaced: at % 2 === 0 ? null : (byText.get(squeezed(stretch)) ?? null),
    }))
    .filter((stretch) => stretch.text !== '');
}

/** Whole words, however the lines are broken between them. */
function anyOf(texts: readonly string[]): RegExp {
  const written = texts.map((text) => text.trim().split(/\s+/).map(escaped).join(String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written.join('|')})(?![\p{L}\p{N}])`, 'u');
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
