import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedLibrary } from './generated-library.ts';
import { type Row, times } from './row.ts';

const probe = fileURLToPath(new URL('memory-probe.ts', import.meta.url));

/** Memory of a process that holds an open library, beside one that holds the parsed files. */
export async function benchMemory(folder: string, count: number): Promise<Row> {
  const root = join(folder, `memory-${count}`);
  await generatedLibrary(root, count);
  const ours = residentMegabytes('library', root);
  const floor = residentMegabytes('parsed', root);
  return {
    what: `Memory with ${count} stories open`,
    ours: `${Math.round(ours)} MB`,
    floor: `${Math.round(floor)} MB`,
    against: 'a process that holds the parsed files',
    ratio: times(ours / floor),
    goal: 'reported',
    holds: true,
  };
}

function residentMegabytes(what: 'library' | 'parsed', root: string): number {
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', probe, what, root], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The memory probe of ${what} failed.`);
  return Number(stdout);
}
