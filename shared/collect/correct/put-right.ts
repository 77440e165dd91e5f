import { comparableText } from '../stories/comparable-text.ts';
import type { Replacement } from './replacements.ts';

/** The words of a story by which it is known and read: what stands in both its title and its body stands there once. */
export interface TitledText {
  readonly title: string;
  /** Markdown or plain. */
  readonly body: string;
}

/** How many times words stand in a text, as whole words, whatever their case and the white space in them. */
export function timesIn(text: string, words: string): number {
  return [...text.matchAll(formOf(words))].length;
}

/** How many times words stand in a story; a title that only repeats the body's beginning does not count. */
export function timesInStory({ title, body }: TitledText, words: string): number {
  return timesIn(body, words) + (isOfBody(title, body) ? 0 : timesIn(title, words));
}

/** A text with words put right wherever they stand in it. */
export function putRight(text: string, { from, to }: Replacement): string {
  return text.replace(formOf(from), (standing) => caseOf(standing, from, to));
}

/** A story with words put right; a title that repeats the body's beginning follows it. */
export function putRightIn(story: TitledText, replacement: Replacement): TitledText {
  return { title: putRight(story.title, replacement), body: putRight(story.body, replacement) };
}

function isOfBody(title: string, body: string): boolean {
  return comparableText(body).startsWith(comparableText(title));
}

function formOf(words: string): RegExp {
  const escaped = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  // A number goes on after its comma: 41 does not stand in 41,5.
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'giu');
}

const days =
  /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)e?n?s?$/iu;

/** The new words with the capital of what stood there, where the author did not mind; a day has none of its own in Danish. */
function caseOf(standing: string, from: string, to: string): string {
  const first = standing.charAt(0);
  const isRaised = standing !== from && first !== first.toLowerCase();
  if (isRaised) return to.charAt(0).toUpperCase() + to.slice(1);
  return first === first.toLowerCase() && days.test(standing) && days.test(to)
    ? to.toLowerCase()
    : to;
}
