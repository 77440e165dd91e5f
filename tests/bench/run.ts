import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBooklet } from './booklet.ts';
import { benchBulkRead } from './bulk-read.ts';
import { benchCheck } from './check.ts';
import { benchGate } from './gate.ts';
import { benchHistory } from './history.ts';
import { benchMailArchive } from './mail-archive.ts';
import { benchMailMemory } from './mail-memory.ts';
import { benchMailThread } from './mail-thread.ts';
import { benchMemory } from './memory.ts';
import { benchOpenWithHistory } from './open-with-history.ts';
import { benchPeers } from './peers.ts';
import { machineLine, tableOf, writeServicesReport } from './report.ts';
import type { Row } from './row.ts';
import { benchSave } from './save.ts';
import { benchSite } from './site.ts';
import { benchVerify } from './verify.ts';

const benches: readonly ((folder: string) => Promise<Row>)[] = [
  (folder) => benchBulkRead(folder, 1_000),
  (folder) => benchBulkRead(folder, 10_000),
  (folder) => benchVerify(folder, 10_000),
  (folder) => benchSave(folder, 1_000, 'typing that goes on'),
  (folder) => benchSave(folder, 10_000, 'typing that goes on'),
  (folder) => benchSave(folder, 1_000, 'a version of its own each'),
  (folder) => benchHistory(folder),
  (folder) => benchOpenWithHistory(folder, 10_000),
  (folder) => benchMemory(folder, 10_000),
  (folder) => benchSite(folder, 1_000),
  (folder) => benchSite(folder, 10_000),
  (folder) => benchGate(folder, 200),
  (folder) => benchBooklet(folder, 50),
  (folder) => benchMailThread(folder, 250),
  (folder) => benchMailThread(folder, 500),
  (folder) => benchMailThread(folder, 1_000),
  (folder) => benchMailThread(folder, 2_000),
  (folder) => benchMailMemory(folder, 1_000, 300),
  (folder) => benchMailMemory(folder, 10_000, 500),
  (folder) => benchMailArchive(folder, 2),
  () => benchCheck('begun'),
  () => benchCheck('check'),
  () => benchCheck('keystroke'),
];

const rows: Row[] = [];
for (const bench of benches) {
  const folder = await mkdtemp(join(tmpdir(), 'gode-historier-bench-'));
  // What one row left for the disk to write is not to be paid by the next.
  spawnSync('sync');
  try {
    const row = await bench(folder);
    console.log(
      `${row.holds ? 'holds' : 'FAILS'}  ${row.what}: ${row.ours} beside ${row.floor}, ${row.ratio} (${row.goal})`,
    );
    rows.push(row);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await benchPeers();
await writeServicesReport(reportOf(rows));
if (rows.some((row) => !row.holds)) process.exitCode = 1;

function reportOf(measured: readonly Row[]): string {
  const { dependencies } = createRequire(import.meta.url)('../../package.json');
  return `# Performance

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Each line pairs our work with a
floor in the same run, in turn and after a warm-up; times are medians, a ratio is the median of the
ratios pair by pair. Read the ratios: the times belong to one machine.

- Machine: ${machineLine()}
- Node ${process.versions.node}, Typst bindings ${dependencies['@myriaddreamin/typst-ts-node-compiler']}, lowdb ${dependencies.lowdb}

${tableOf(measured)}
Stories are generated from a seed: about 4 KB each on disk, with a tag in every facet, a figure and a
fact box. A save is acknowledged when its bytes and its folder are flushed. Memory is the resident
set after a garbage collection.
`;
}
