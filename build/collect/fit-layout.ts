import { SeededRandom } from '../anonymise/random.ts';
import { layoutExample, layoutTellers, learnLayout } from './learn-layout.ts';
import { learnTeller } from './learn-teller.ts';
import { readStories, withLongerStories } from './longer-stories.ts';
import { markedDocumentsIn, readDocumentFiles } from './marked-documents.ts';
import { columnRows, weightRows, writeWeights } from './write-weights.ts';

// node build/collect/fit-layout.ts
// Learns from documents of our own, in which several people's stories are gathered, how one sees where each begins and
// ends and whose it is, with the paragraphs of `stories` behind most of theirs (`longer-stories.ts`), and writes
// shared/collect/layout/layout-weights.ts and layout-teller-weights.ts. The same documents always give the same files,
// in about a minute.

const settings = { pull: 2, fewest: 2, rounds: 40 };
const ofTellers = { pull: 1, fewest: 1, rounds: 60 };

/** How much documents count as they were written, with stories of one paragraph. */
const ofShort = 0.25;
/** With which numbers their stories grow, each to a document of its own. */
const seeds = [7, 8];

const files = await readDocumentFiles();
const stories = await readStories();
const documents = files.flatMap(({ text }) => markedDocumentsIn(text));
const longer = seeds.flatMap((seed) => {
  const random = new SeededRandom(seed);
  return files.flatMap(({ text }) => markedDocumentsIn(withLongerStories(text, stories, random)));
});
const layout = learnLayout(
  [
    ...documents.map((one) => layoutExample(one, ofShort)),
    ...longer.map((one) => layoutExample(one)),
  ],
  settings,
);
const rows = columnRows(layout);
await writeWeights(
  {
    path: 'layout/layout-weights.ts',
    maker: 'fit-layout',
    name: 'layoutWeights',
    says: 'For each feature of a piece of a document, by its number, what it says for each column, in hundredths of log-odds.',
  },
  rows,
);
const names = weightRows(learnTeller(documents.flatMap(layoutTellers), ofTellers));
await writeWeights(
  {
    path: 'layout/layout-teller-weights.ts',
    maker: 'fit-layout',
    name: 'layoutTellerWeights',
    says: 'For each feature of who may have told a story of a document, by its number, what it says, in hundredths of log-odds.',
  },
  names,
);
console.log(
  `${documents.length} documents and ${longer.length} longer ones, ${rows.length} and ${names.length} features`,
);
