import { readFile, writeFile } from 'node:fs/promises';
import { createLexicon } from '../../shared/anonymise/tagger/lexicon.ts';
import { chainOf } from '../../shared/anonymise/tagger/quick-marginals.ts';
import { packWeights } from '../../shared/anonymise/tagger/quick-tagger.ts';
import { packScaledWeights } from '../../shared/anonymise/tagger/scaled-weights.ts';
import { openModel } from '../../shared/anonymise/tagger/tagger.ts';
import { openWordSet } from '../../shared/anonymise/tagger/word-set.ts';
import { fitNumbers } from './fit-numbers.ts';
import { formTexts, readNumberForms } from './form-texts.ts';
import { handSource } from './hand-source.ts';
import { numberCases } from './number-cases.ts';
import { readNumberParagraphs, readNumberSentences } from './number-texts.ts';
import { SeededRandom } from './random.ts';
import { handFiles, handSets } from './text-files.ts';

// node build/anonymise/train-numbers.ts
// Trains what tells ages and days from other numbers and writes shared/anonymise/assets/numbers.bin. It reads names by
// the tagger, so train.ts comes before it.
const seed = 20_161_007;
/** Weights beyond this are cut off: they are as sure as can be. */
const largest = 2;

const assets = new URL('../../shared/anonymise/assets/', import.meta.url);
const model = openModel(await readFile(new URL('tagger.bin', assets)));
const reader = {
  lexicon: createLexicon(openWordSet(await readFile(new URL('dictionary.bin', assets)))),
  weights: packWeights(model),
  chain: chainOf(model),
};
const sentences = readNumberSentences(await handSource('numbers.txt'));
const paragraphs = (await Promise.all([...handFiles, ...handSets].map(handSource))).flatMap(
  readNumberParagraphs,
);
const small = sentences.map(({ text: own, marks }) => ({ text: own.toLowerCase(), marks }));
const forms = readNumberForms(await readFile(formTexts, 'utf8'));
const cases = [...sentences, ...small, ...paragraphs, ...forms].flatMap((each) =>
  numberCases(each, reader),
);
const bytes = packScaledWeights(fitNumbers(cases, new SeededRandom(seed)), largest);
await writeFile(new URL('numbers.bin', assets), bytes);
console.log(`${cases.length} numbers, ${bytes.byteLength} bytes`);
