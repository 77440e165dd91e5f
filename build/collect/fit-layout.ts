import { writeFile } from 'node:fs/promises';
import { layoutExample, layoutTellers, learnLayout } from './learn-layout.ts';
import { learnTeller } from './learn-teller.ts';
import { readMarkedDocuments } from './marked-documents.ts';

// node build/collect/fit-layout.ts
// Learns from documents of our own, in which several people's stories are gathered, how one sees where each begins and
// ends and whose it is, and writes shared/collect/layout/layout-weights.ts and layout-teller-weights.ts. The same
// documents always give the same files, in about half a minute.

const settings = { pull: 2, fewest: 2, rounds: 40 };
const ofTellers = { pull: 1, fewest: 1, rounds: 60 };
/** Smaller weights change nothing that can be seen, in hundredths of log-odds. */
const smallest = 2;

const documents = [...(await readMarkedDocuments()).values()].flat();
const layout = learnLayout(
  documents.map((one) => layoutExample(one)),
  settings,
);
const rows = [...layout].flatMap(([feature, row]) => {
  const said = [...row].flatMap((weight, at) => {
    const hundredths = Math.round(weight * 100);
    return Math.abs(hundredths) < smallest ? [] : [`${String.fromCharCode(97 + at)}${hundredths}`];
  });
  return said.length === 0 ? [] : [`${digits(feature)}|${said.join('')}`];
});
await write(
  'layout-weights.ts',
  'layoutWeights',
  'For each feature of a piece of a document, by its number, what it says for each column, in hundredths of log-odds.',
  rows,
);
const tellers = learnTeller(documents.flatMap(layoutTellers), ofTellers);
const names = [...tellers].flatMap(([feature, weight]) => {
  const hundredths = Math.round(weight * 100);
  return Math.abs(hundredths) < smallest ? [] : [`${digits(feature)}|${hundredths}`];
});
await write(
  'layout-teller-weights.ts',
  'layoutTellerWeights',
  'For each feature of who may have told a story of a document, by its number, what it says, in hundredths of log-odds.',
  names,
);
console.log(`${documents.length} documents, ${rows.length} and ${names.length} features`);

function digits(feature: number): string {
  return (feature >>> 0).toString(36);
}

async function write(file: string, name: string, says: string, lines: readonly string[]) {
  const text = `// Made by build/collect/fit-layout.ts.

/** ${says} */
export const ${name} = \`
${lines.join('\n')}
\`;
`;
  await writeFile(new URL(`../../shared/collect/layout/${file}`, import.meta.url), text);
}
