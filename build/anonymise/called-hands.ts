import { createHash } from 'node:crypto';
import type { ReadStory } from '../../shared/anonymise/story/read-story.ts';
import { calledCases, type MarkedText, readMarkedTexts } from './called-cases.ts';
import { handSource } from './hand-source.ts';
import { nameFiles } from './text-files.ts';

/**
 * What the judgement learns from, see `handSource`: what stands together is read by a tagger that never met any of it, nor
 * any other text of the same hand.
 */
export const handsApart: readonly (readonly string[])[] = [
  ['field-third.txt', 'sixth-development', 'fifteenth-development'],
  ['field-fourth.txt', 'eighth-development', 'ninth-development'],
  ['field-fifth.txt', 'tenth-development', 'twelfth-development'],
  ['field-seventh.txt', 'eleventh-development'],
  [...nameFiles, 'thirteenth-development', 'fourteenth-development'],
];

export async function textsOfHand(name: string): Promise<readonly MarkedText[]> {
  return readMarkedTexts(await handSource(name));
}

/** Where the trace of what was learned from is kept; `train-called.ts` writes it. */
export const traceOfCases = new URL('called-cases.sha256', import.meta.url);

/**
 * A trace of all that the judgement learns from, as one tagger reads it: where this is another than it was, the judgement
 * is not what training would give.
 */
export async function casesTrace(read: (text: string) => ReadStory): Promise<string> {
  const hash = createHash('sha256');
  const texts = await Promise.all(handsApart.flat().map(textsOfHand));
  for (const text of texts.flat()) hash.update(JSON.stringify(calledCases(text, read)));
  return hash.digest('hex');
}
