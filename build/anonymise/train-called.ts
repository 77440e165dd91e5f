import { readFile, writeFile } from 'node:fs/promises';
import { createStoryReader } from '../../shared/anonymise/story/read-story.ts';
import { packScaledWeights } from '../../shared/anonymise/tagger/scaled-weights.ts';
import { type CalledCase, calledCases } from './called-cases.ts';
import { casesTrace, handsApart, textsOfHand, traceOfCases } from './called-hands.ts';
import { fitCalled } from './fit-called.ts';
import { fitTagger } from './fit-tagger.ts';
import { SeededRandom } from './random.ts';
import { textSources } from './text-files.ts';

// node build/anonymise/train-called.ts <data folder>
// Trains what judges by the whole story whether somebody is called so, and writes shared/anonymise/assets/called.bin.
// Each hand's texts are read by a tagger that never met them, as a new story is. train-numbers.ts comes before it.
const seed = 20_161_007;
/** Weights beyond this are cut off: they are as sure as can be. */
const largest = 3;
/** The taggers of the folds learn half as long as the one that ships: there are five of them. */
const epochs = 3;

const folder = process.argv[2];
if (folder === undefined) throw new TypeError('Name the folder with the data');
const asset = (name: string) => new URL(`../../shared/anonymise/assets/${name}`, import.meta.url);
const dictionary = await readFile(asset('dictionary.bin'));
const numbers = await readFile(asset('numbers.bin'));
const readBy = (tagger: Uint8Array) => createStoryReader({ dictionary, tagger, numbers });

const cases: CalledCase[] = [];
for (const unmet of handsApart) {
  const met = textSources.filter((name) => !unmet.includes(name));
  const read = readBy(await fitTagger(folder, met, epochs));
  for (const name of unmet) {
    cases.push(...(await textsOfHand(name)).flatMap((text) => calledCases(text, read)));
  }
}
const bytes = packScaledWeights(fitCalled(cases, new SeededRandom(seed)), largest);
await writeFile(asset('called.bin'), bytes);
await writeFile(traceOfCases, `${await casesTrace(readBy(await readFile(asset('tagger.bin'))))}\n`);
console.log(`${cases.length} words, ${bytes.byteLength} bytes`);
