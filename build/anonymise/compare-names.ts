import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDetector } from '../../shared/anonymise/create-detector.ts';
import { firstNames } from '../../shared/anonymise/lists/first-names.ts';
import { surnames } from '../../shared/anonymise/lists/surnames.ts';
import { type Example, renamed } from './example.ts';
import { listedNames } from './listed-names.ts';
import { SeededRandom } from './random.ts';
import { readIob2 } from './read-iob2.ts';

// npm run bench:names -- <data folder>
// Puts other names in the places of the persons of uner-danish-ddt-dev.iob2, and prints how many of them
// are covered: names from Denmark, names of Muslims (both of names-dacy.csv), and names that no list has;
// and by how many points the best and the worst of these differ.
const seed = 20_161_007;
/** So often is each text told anew, with names of each origin. */
const rounds = 5;

const folder = process.argv[2];
if (folder === undefined) throw new TypeError('Name the folder with the data');
const read = (name: string) => readFile(join(folder, name), 'utf8');
const asset = (name: string) =>
  readFile(new URL(`../../shared/anonymise/assets/${name}`, import.meta.url));
const [dictionary, tagger, numbers, called] = await Promise.all([
  asset('dictionary.bin'),
  asset('tagger.bin'),
  asset('numbers.bin'),
  asset('called.bin'),
]);
const detector = createDetector({ dictionary, tagger, numbers, called });

const listed = listedNames(await read('names-dacy.csv'));
const news = readIob2(await read('uner-danish-ddt-dev.iob2')).filter(({ names }) =>
  names.some(({ kind }) => kind === 'PER'),
);

const random = new SeededRandom(seed);
const known = new Set([...firstNames, ...surnames].map((name) => name.toLowerCase()));
const syllables = ['vu', 'zar', 'mik', 'ola', 'dre', 'sjo', 'ket', 'ya', 'bim', 'nor', 'fe', 'ghi'];
const unlisted = (): string => {
  const name = Array.from({ length: 3 }, () => random.of(syllables)).join('');
  return known.has(name) ? unlisted() : name.charAt(0).toUpperCase() + name.slice(1);
};
const of = (names: readonly string[]) => () => random.of(names);
const origins = {
  danish: { first: of(listed('danish', 'True')), last: of(listed('danish', 'False')) },
  muslim: { first: of(listed('muslim', 'True')), last: of(listed('muslim', 'False')) },
  unlisted: { first: unlisted, last: unlisted },
} as const;

console.log(`their own: ${share(news).toFixed(1)} per cent of the persons covered`);
const shares: number[] = [];
for (const [origin, { first, last }] of Object.entries(origins)) {
  const told = Array.from({ length: rounds }, () =>
    news.map((example) =>
      renamed(example, (own, { kind }) => {
        if (kind !== 'PER') return own;
        return own.includes(' ') ? `${first()} ${last()}` : first();
      }),
    ),
  ).flat();
  const own = share(told);
  shares.push(own);
  console.log(`${origin}: ${own.toFixed(1)} per cent of the persons covered`);
}
const difference = Math.max(...shares) - Math.min(...shares);
console.log(`difference: ${difference.toFixed(1)} points`);

/** In per cent. */
function share(examples: readonly Example[]): number {
  let [count, covered] = [0, 0];
  for (const { text, names } of examples) {
    const findings = detector.find(text);
    for (const { start, end, kind } of names) {
      if (kind !== 'PER') continue;
      count += 1;
      const isCovered = [...text.slice(start, end).matchAll(/\S/g)].every(({ index }) =>
        findings.some((each) => each.start <= start + index && start + index < each.end),
      );
      if (isCovered) covered += 1;
    }
  }
  return (100 * covered) / count;
}
