import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../shared/anonymise/finding.ts';
import { type GoldText, type Score, scoreFindings } from '../support/score-findings.ts';
import { shippedDetector } from '../support/shipped-detector.ts';
import { loadPeers, type Peer } from './peers/load-peers.ts';

/** What one program did with the marked texts. */
interface Line {
  readonly name: string;
  readonly score: Score;
  /** In milliseconds for every thousand words. */
  readonly time: number;
}

const fixture = new URL('../fixtures/anonymise/evaluation.json', import.meta.url);
const document = fileURLToPath(new URL('../../docs/anonymising.md', import.meta.url));
const heading = '## Beside other programs\n';

/** Our detector and two others on the same marked texts in one run; into docs/anonymising.md. */
export async function benchPeers(): Promise<void> {
  const texts: readonly GoldText[] = JSON.parse(await readFile(fixture, 'utf8'));
  const lines: Line[] = [];
  for (const peer of [ours(), ...(await loadPeers())]) lines.push(await lineOf(peer, texts));
  for (const line of lines) console.log(rowOf(line));
  const [before = ''] = (await readFile(document, 'utf8')).split(heading);
  await writeFile(document, `${before.trimEnd()}\n\n${heading}\n${reportOf(lines, texts.length)}`);
}

function ours(): Peer {
  const detector = shippedDetector();
  return { name: 'Gode Historier, both lists', taken: async (text) => detector.find(text) };
}

/** Some texts warm the program up; but for those, each is met for the first time. */
async function lineOf(peer: Peer, texts: readonly GoldText[]): Promise<Line> {
  for (const { text } of texts.slice(0, 20)) await peer.taken(text.toLowerCase());
  const findings = new Map<string, readonly Finding[]>();
  const start = performance.now();
  for (const { text } of texts) {
    const taken = await peer.taken(text);
    findings.set(
      text,
      taken.map((part) => ({ ...part, ...plain, text: text.slice(part.start, part.end) })),
    );
  }
  const time = performance.now() - start;
  const score = scoreFindings(texts, (text) => findings.get(text) ?? []);
  return { name: peer.name, score, time: (1_000 * time) / score.words };
}

/** Only where something stands is scored. */
const plain = { type: 'PERSON', certainty: 'found', reason: 'form', suggestion: '' } as const;

function rowOf({ name, score: { types, falseAlarms, leaks }, time }: Line): string {
  const whole = [...types].filter(([type]) => !type.includes('.')).map(([, each]) => each);
  const marks = whole.reduce((sum, { count }) => sum + count, 0);
  const covered = whole.reduce((sum, each) => sum + each.covered * each.count, 0) / marks;
  const percent = (share: number) => (100 * share).toFixed(1);
  const alarms = (falseAlarms.found + falseAlarms.look).toFixed(1);
  const persons = percent(types.get('PERSON')?.covered ?? 0);
  return `| ${name} | ${persons} | ${percent(covered)} | ${leaks} | ${alarms} | ${time.toFixed(1)} ms |`;
}

const reportOf = (
  lines: readonly Line[],
  count: number,
) => `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, in one run, on the ${count} held-out texts of
\`tests/fixtures/anonymise\`. In per cent of marks of which every sign is taken out; false alarms and time for every
thousand words, each text met for the first time. The npm packages redact-pii 3.4.0 and openredaction 1.1.5 were made for English.

| program | persons | all kinds | texts that leak a person | false alarms | time |
|---|--:|--:|--:|--:|--:|
${lines.map(rowOf).join('\n')}
`;
