import { expect, test } from 'vitest';
import { anyLabel, noName } from '../../../build/anonymise/fit-model.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { createSequences } from '../../../build/anonymise/sequences.ts';
import { featureCount } from '../../../shared/anonymise/tagger/features.ts';
import { createLexicon } from '../../../shared/anonymise/tagger/lexicon.ts';
import { labels } from '../../../shared/anonymise/tagger/tagger.ts';
import { openWordSet } from '../../../shared/anonymise/tagger/word-set.ts';
import { shippedAssets } from '../../support/shipped-detector.ts';

const sequences = () =>
  createSequences(createLexicon(openWordSet(shippedAssets.dictionary)), new SeededRandom(1));
const bit = (label: (typeof labels)[number]) => 1 << labels.indexOf(label);

test('of a whole text each word’s label is known, a name’s first apart from its others', () => {
  const names = [{ start: 6, end: 14, kind: 'PER' as const }];
  const { allowed, features } = sequences().ofExample({ text: 'I går Ida Holm her', names });
  expect([...allowed]).toEqual([noName, noName, bit('B-PER'), bit('I-PER'), noName]);
  expect(features).toHaveLength(5 * featureCount);
});

test('of a sentence that marks some places, what the others are is open', () => {
  const names = [{ start: 0, end: 4, kind: 'PER' as const }];
  const nameless = [{ start: 8, end: 12 }];
  const { allowed } = sequences().ofForm({ text: 'hans og sent i dag', names, nameless });
  expect([...allowed]).toEqual([bit('B-PER'), anyLabel, noName, anyLabel, anyLabel]);
});

test('a name is sometimes read as one that no list knows, a word never', () => {
  const { ofExample } = sequences();
  const names = [{ start: 0, end: 3, kind: 'PER' as const }];
  const told = Array.from({ length: 60 }, () => ofExample({ text: 'Ida kommer', names }).features);
  const looks = (from: number) =>
    new Set(told.map((own) => own.slice(from * featureCount, from * featureCount + 1).join()));
  expect(looks(0).size).toBeGreaterThan(2);
  expect(looks(1).size).toBe(1);
});
