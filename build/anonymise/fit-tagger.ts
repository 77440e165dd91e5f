import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featuresOf, hashOf, lookOf, mannerOf } from '../../shared/anonymise/tagger/features.ts';
import { createLexicon, fact } from '../../shared/anonymise/tagger/lexicon.ts';
import { labels, packModel } from '../../shared/anonymise/tagger/tagger.ts';
import { tokensOf } from '../../shared/anonymise/tagger/tokens.ts';
import { openWordSet } from '../../shared/anonymise/tagger/word-set.ts';
import type { Example } from './example.ts';
import { type FieldText, readFieldTexts } from './field-texts.ts';
import { fitModel, type Sequence } from './fit-model.ts';
import { listedNames } from './listed-names.ts';
import { createNamePool } from './name-pool.ts';
import { SeededRandom } from './random.ts';
import { readIob2 } from './read-iob2.ts';
import { trainingTexts } from './training-texts.ts';

const seed = 20_161_007;
/** Weights beyond this are cut off: they are as sure as can be. */
const largest = 3;
/** So often a name of the training text is made one that no list knows. */
const unknownShare = 0.18;

const assets = new URL('../../shared/anonymise/assets/', import.meta.url);

/**
 * Trains the tagger, from the same data always to the same bytes.
 * @param folder holds uner-danish-ddt-train.iob2, names-dacy.csv, dawa-ejerlav.csv and dawa-postnumre.csv
 * @param names the files of `texts/` to learn from
 * @param epochs so often each text is read
 */
export async function fitTagger(
  folder: string,
  names: readonly string[],
  epochs = 6,
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
  const field: FieldText[] = [];
  for (const name of names) {
    const source = await readFile(new URL(`texts/${name}`, import.meta.url), 'utf8');
    field.push(...readFieldTexts(source));
  }
  const texts = trainingTexts(news, field, pool, random);

  const lexicon = createLexicon(openWordSet(await readFile(new URL('dictionary.bin', assets))));
  const sequenceOf = ({ text, names }: Example): Sequence => {
    const tokens = tokensOf(text, (from, to) => text.slice(from, to).includes('\n'));
    const own = new Uint8Array(tokens.length);
    const looks = tokens.map((token) => lookOf(token.text, lexicon));
    tokens.forEach((token, index) => {
      const name = names.find(({ start, end }) => token.start < end && token.end > start);
      if (name === undefined) return;
      const before = tokens[index - 1];
      const isFirst = before === undefined || before.end <= name.start;
      own[index] = labels.indexOf(`${isFirst ? 'B' : 'I'}-${name.kind}`);
      const look = looks[index];
      if (look !== undefined && name.kind !== 'ORG' && random.happens(unknownShare)) {
        const known = fact.firstName | fact.surname | fact.capital | fact.place;
        looks[index] = { ...look, word: hashOf(`?${random.next()}`), facts: look.facts & ~known };
      }
    });
    return { features: featuresOf(tokens, looks, mannerOf(tokens)), labels: own };
  };
  const model = fitModel(texts.map(sequenceOf), epochs, random);
  return packModel(model, largest);
}
