import { layoutExample, layoutTellers, learnLayout } from './learn-layout.ts';
import { learnTeller } from './learn-teller.ts';
import { readMarkedDocuments } from './marked-documents.ts';
import { columnRows, weightRows, writeWeights } from './write-weights.ts';

// node build/collect/fit-layout.ts
// Learns from documents of our own, in which several people's stories are gathered, how one sees where each begins and
// ends and whose it is, and writes shared/collect/layout/layout-weights.ts and layout-teller-weights.ts. The same
// documents always give the same files, in about half a minute.

const settings = { pull: 2, fewest: 2, rounds: 40 };
const ofTellers = { pull: 1, fewest: 1, rounds: 60 };

const documents = [...(await readMarkedDocuments()).values()].flat();
const layout = learnLayout(
  documents.map((one) => layoutExample(one)),
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
console.log(`${documents.length} documents, ${rows.length} and ${names.length} features`);
