import { crossValidatedBorders } from './judge-borders.ts';
import { learnBorders } from './learn-borders.ts';
import { readOwnStories } from './own-stories.ts';
import { writeWeights } from './weights-file.ts';

// node build/collect/fit-borders.ts
// Learns from stories of our own where one ends and the next begins, and writes
// shared/collect/mail/border-weights.ts: two stories that are joined have a border between them, the
// paragraphs of one have none. The same stories always give the same file.

/** How strongly weights are drawn towards nothing; the best by voices left out is taken. */
const pulls = [2, 4, 8];

const voices = await readOwnStories();
const judged = pulls.map((pull) => ({ pull, ...crossValidatedBorders(voices, pull) }));
for (const { pull, order, found, loss } of judged) {
  console.log(
    `pull ${pull}: order ${order.toFixed(3)}, ${(100 * found).toFixed(1)} % found at one wrong in a hundred, loss ${loss.toFixed(4)}`,
  );
}
const best = judged.reduce((a, b) => (b.loss < a.loss ? b : a));
const made = {
  by: 'fit-borders.ts',
  what: 'How much each feature of a border says that another story begins there, in log-odds.',
  constant: 'borderWeights',
};
const count = await writeWeights('border-weights.ts', made, learnBorders(voices, best.pull));
console.log(`${voices.length} voices, ${voices.flat().length} stories, ${count} weights`);
