import { readdir, readFile, writeFile } from 'node:fs/promises';
import { sentencesOf } from '../../shared/collect/mail/sense.ts';
import { talkFeatures } from '../../shared/collect/mail/talk-features.ts';
import { SeededRandom } from '../anonymise/random.ts';

// node build/collect/fit-talk.ts
// Learns from talk.txt and telling.txt what makes a sentence speak to the readers of a mail, and
// writes shared/collect/mail/talk-weights.ts. Braces in a line part turns of phrase that mean the same.

const variants = 6;
const rounds = 15;
const rate = 0.15;
/** Pulls every weight towards nothing, so that what is seen once counts for little. */
const decay = 0.05;
/** Smaller weights are left out. */
const smallest = 0.06;
/** A feature is learned when so many lines of the texts show it. */
const fewest = 2;

interface Sentence {
  readonly features: readonly string[];
  readonly isTalk: boolean;
  readonly weight: number;
}

const random = new SeededRandom(20_161_007);
const sentences = [
  ...(await read('talk.txt', true)),
  ...(await read('telling.txt', false)),
  ...(await readDemo()),
];
const weights = learned(balanced(sentences));
const kept = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= smallest)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]): [string, number] => [feature, Number(weight.toFixed(2))]);
const text = `// Made by build/collect/fit-talk.ts.

/** How much each feature of a sentence says that it speaks to the readers of a mail, in log-odds. */
export const talkWeights: Readonly<Record<string, number>> = {
${kept.map(([feature, weight]) => `  ${keyOf(feature)}: ${weight},`).join('\n')}
};
`;
await writeFile(new URL('../../shared/collect/mail/talk-weights.ts', import.meta.url), text);
console.log(`${sentences.length} sentences, ${kept.length} weights`);

/** A feature as a key of an object, without quotation marks where none are needed. */
function keyOf(feature: string): string {
  if (/^[a-z]+$/.test(feature)) return feature;
  return feature.includes("'") ? `"${feature}"` : `'${feature}'`;
}

async function read(name: string, isTalk: boolean): Promise<readonly Sentence[]> {
  const lines = (await readFile(new URL(name, import.meta.url), 'utf8')).trim().split('\n');
  return lines.flatMap((line) => {
    const told = line.includes('{')
      ? new Set(Array.from({ length: variants }, () => turned(line)))
      : new Set([line]);
    return [...told].flatMap((text) =>
      sentencesIn(text).map((sentence) => ({
        features: talkFeatures(sentence),
        isTalk,
        weight: 1 / told.size,
      })),
    );
  });
}

/** The demo's stories are our own too. */
async function readDemo(): Promise<readonly Sentence[]> {
  const folder = new URL('../../demo/approved/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts
    .flatMap((text) => (text.split(/^---$/m)[2] ?? '').split(/\n{2,}/))
    .filter((paragraph) => /^\p{L}/u.test(paragraph.trim()))
    .flatMap(sentencesIn)
    .map((sentence) => ({ features: talkFeatures(sentence), isTalk: false, weight: 0.5 }));
}

function turned(line: string): string {
  return line
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => {
      const options = choices.split('|');
      return options[Math.floor(random.next() * options.length)] ?? '';
    })
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,:!?])/g, '');
}

function sentencesIn(text: string): readonly string[] {
  let start = 0;
  return sentencesOf(text).map(({ end }) => {
    const sentence = text.slice(start, end);
    start = end;
    return sentence;
  });
}

/** Both kinds count the same, however many lines there are of each. */
function balanced(examples: readonly Sentence[]): readonly Sentence[] {
  const total = (isTalk: boolean) =>
    examples.reduce((sum, one) => sum + (one.isTalk === isTalk ? one.weight : 0), 0);
  const share = Math.sqrt(total(true) / total(false));
  return examples.map((one) => ({
    ...one,
    weight: one.isTalk ? one.weight / share : one.weight * share,
  }));
}

/** Logistic regression by stochastic gradients, with weights that fade. */
function learned(examples: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features, weight } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + weight);
  }
  const found = new Map<string, number>([['always', 0]]);
  let order: readonly Sentence[] = examples;
  for (let round = 0; round < rounds; round += 1) {
    order = random.shuffled(order);
    for (const { features, isTalk, weight } of order) {
      const known = ['always', ...features.filter((one) => (counts.get(one) ?? 0) >= fewest * 0.9)];
      const sum = known.reduce((total, one) => total + (found.get(one) ?? 0), 0);
      const error = (isTalk ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      const step = (rate * weight) / (1 + round / 10);
      for (const one of known) {
        const before = found.get(one) ?? 0;
        found.set(one, before + step * (error - decay * before));
      }
    }
  }
  return found;
}
