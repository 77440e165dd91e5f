import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ReadStory } from '../../shared/anonymise/story/read-story.ts';
import { calledCases, type MarkedText, readGoldTexts, readMarkedTexts } from './called-cases.ts';
import { nameFiles } from './text-files.ts';

/** The files of `texts/` that the judgement learns from, by hands: each is read by a tagger that never met its hand. */
export const metHands: readonly (readonly string[])[] = [
  ['field-third.txt'],
  ['field-fourth.txt'],
  ['field-fifth.txt'],
  ['field-seventh.txt'],
  nameFiles,
];

/** Texts of `tests/fixtures/anonymise` that the tagger which ships has not met: it reads them itself. */
export const unmetSets = [
  'sixth-development',
  'eighth-development',
  'ninth-development',
  'tenth-development',
  'eleventh-development',
] as const;

export async function textsOfHand(file: string): Promise<readonly MarkedText[]> {
  return readMarkedTexts(await readFile(new URL(`texts/${file}`, import.meta.url), 'utf8'));
}

export async function textsOfSet(name: string): Promise<readonly MarkedText[]> {
  const set = new URL(`../../tests/fixtures/anonymise/${name}.json`, import.meta.url);
  return readGoldTexts(await readFile(set, 'utf8'));
}

/** Where the trace of what was learned from is kept; `train-called.ts` writes it. */
export const traceOfCases = new URL('called-cases.sha256', import.meta.url);

/**
 * A trace of all that the judgement learns from, as one tagger reads it: where this is another than it was, the judgement
 * is not what training would give.
 */
export async function casesTrace(read: (text: string) => ReadStory): Promise<string> {
  const hash = createHash('sha256');
  const texts = await Promise.all([
    ...metHands.flat().map(textsOfHand),
    ...unmetSets.map(textsOfSet),
  ]);
  for (const text of texts.flat()) hash.update(JSON.stringify(calledCases(text, read)));
  return hash.digest('hex');
}
