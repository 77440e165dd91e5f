import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLexicon } from '../../shared/anonymise/tagger/lexicon.ts';
import { labelCount, labels, type Model, packModel } from '../../shared/anonymise/tagger/tagger.ts';
import { openWordSet } from '../../shared/anonymise/tagger/word-set.ts';
import { readFieldTexts } from './field-texts.ts';
import { fitModel } from './fit-model.ts';
import { formTexts, readFormTexts } from './form-texts.ts';
import { handSource } from './hand-source.ts';
import { listedNames } from './listed-names.ts';
import { createNamePool } from './name-pool.ts';
import { SeededRandom } from './random.ts';
import { readIob2 } from './read-iob2.ts';
import { createSequences } from './sequences.ts';
import { trainingTexts } from './training-texts.ts';

const seed = 20_161_007;
/** Weights beyond this are cut off: they are as sure as can be. */
const largest = 3;
/**
 * With other names in their places at every reading, words are learned to be names more readily than stories have them: so
 * much is added to every step to no name. Chosen on hands that the tagger had not met.
 */
const reserve = 0.5;

/** So often in an epoch each sentence is read in which only some places are marked. */
const formCopies = 3;

const assets = new URL('../../shared/anonymise/assets/', import.meta.url);

/**
 * Trains the tagger, from the same data always to the same bytes.
 * @param folder holds uner-danish-ddt-train.iob2, names-dacy.csv, dawa-ejerlav.csv and dawa-postnumre.csv
 * @param sources what to learn from beside the news and the templates, see `handSource`
 * @param epochs so often each text is read
 */
export async function fitTagger(
  folder: string,
  sources: readonly string[],
  epochs = 14,
): Promise<Uint8Array> {
  const read = (name: string) => readFile(join(folder, name), 'utf8');

  const random = new SeededRandom(seed);
  const listed = listedNames(await read('names-dacy.csv'));
  const villages = (await read('dawa-ejerlav.csv'))
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')[1] ?? '');
  const towns = (await read('dawa-postnumre.csv'))
    .split('\n')
    .slice(1)
    .map((line) => line.split(';')[1] ?? '');
  const places = [
    ...villages.map((name) => name.replace(/(?: By|,).*/, '')),
    ...towns,
    ...towns,
  ].filter((name) => /^\p{Lu}[\p{L} -]+$/u.test(name));
  const news = readIob2(await read('uner-danish-ddt-train.iob2'));
  const pool = createNamePool(random, {
    danishFirst: listed('danish', 'True'),
    muslimFirst: listed('muslim', 'True'),
    danishLast: listed('danish', 'False'),
    muslimLast: listed('muslim', 'False'),
    places,
    words: news.flatMap(({ text }) => text.match(/(?<![\p{L}-])\p{Ll}{4,9}(?![\p{L}-])/gu) ?? []),
  });
  /** Texts of the field, and texts in which nicknames stand beside the same words as things. */
  const field = (await Promise.all(sources.map(handSource))).flatMap(readFieldTexts);

  const forms = readFormTexts(await readFile(formTexts, 'utf8'));
  const lexicon = createLexicon(openWordSet(await readFile(new URL('dictionary.bin', assets))));
  const { ofExample, ofForm } = createSequences(lexicon, random);
  const known = Array.from({ length: formCopies }, () => forms.map(ofForm)).flat();
  const tellAnew = () => [...trainingTexts(news, field, pool, random).map(ofExample), ...known];
  const model = fitModel(tellAnew, epochs, random);
  return packModel(withReserve(model), largest);
}

/** The model with the reserve in its steps. */
function withReserve(model: Model): Model {
  const none = labels.indexOf('O');
  const transitions = model.transitions.map((step, at) =>
    at % labelCount === none ? step + reserve : step,
  );
  return { ...model, transitions };
}
