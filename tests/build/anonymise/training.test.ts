import { expect, test } from 'vitest';
import { joined, renamed, rewritten } from '../../../build/anonymise/example.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { readIob2 } from '../../../build/anonymise/read-iob2.ts';

const marked = ({
  text,
  names,
}: {
  text: string;
  names: readonly { start: number; end: number }[];
}) => names.map(({ start, end }) => text.slice(start, end));

const sentences = readIob2(`# sent_id = 1
# text = Ole Toft bor i Hobro.
1\tOle\tB-PER
2\tToft\tI-PER
3\tbor\tO
4\ti\tO
5\tHobro\tB-LOC
6\t.\tO

# sent_id = 2
# text = Ja.
1\tJa\tO
2\t.\tO
`);

test('a sentence of the treebank is read with its names', () => {
  expect(sentences).toHaveLength(2);
  expect(sentences[0]?.names).toEqual([
    { start: 0, end: 8, kind: 'PER' },
    { start: 15, end: 20, kind: 'LOC' },
  ]);
});

test('names stay marked when texts are joined, renamed and rewritten', () => {
  const both = joined([...sentences, ...sentences], ' ');
  expect(marked(both)).toEqual(['Ole Toft', 'Hobro', 'Ole Toft', 'Hobro']);
  expect(marked(renamed(both, (own) => `${own}by`))).toEqual([
    'Ole Toftby',
    'Hobroby',
    'Ole Toftby',
    'Hobroby',
  ]);
  expect(marked(rewritten(both, (text) => text.toLowerCase()))).toContain('ole toft');
});

test('the same seed gives the same numbers', () => {
  const draw = () => {
    const random = new SeededRandom(7);
    return [random.next(), random.below(10), random.shuffled([1, 2, 3, 4])];
  };
  expect(draw()).toEqual(draw());
  expect(() => new SeededRandom(7).of([])).toThrow(RangeError);
});
