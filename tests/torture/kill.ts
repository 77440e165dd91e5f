import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { createLibrary, openLibrary } from '../../main/library/open-library.ts';
import { seededRandom } from '../bench/generated-stories.ts';
import { TestClock } from '../support/test-clock.ts';
import { fastFolder } from './fast-folder.ts';
import { essencesOf } from './judge.ts';
import { type KillReport, killReports } from './kill-report.ts';

const script = fileURLToPath(new URL('./killed-process.ts', import.meta.url));
/** Milliseconds after the first acknowledgement within which the kill comes. */
const latest = 250;

export interface KillRun {
  readonly kills: number;
  /** Kills that met a change that had begun and was not acknowledged yet. */
  readonly inTheMiddle: number;
  readonly acknowledged: number;
  readonly complaints: readonly string[];
}

/** Kills a process that works in a library, again and again in the same one, at moments by chance. */
export async function killAgainAndAgain(kills: number, seed: number): Promise<KillRun> {
  const random = seededRandom(seed);
  const folder = await fastFolder();
  const root = join(folder, 'bibliotek');
  const clock = new TestClock('2026-02-01T10:00:00.000Z');
  await createLibrary(root, { name: 'Prøven', language: 'da', organisation: '' });
  const complaints: string[] = [];
  const seen = new Map<string, Set<string>>();
  let inTheMiddle = 0;
  let acknowledged = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const reports = await killedAt(
      random() * latest,
      root,
      seed * 1000 + kill,
      clock.pass(60 * 24),
    );
    for (const report of reports) {
      if ('acknowledged' in report) remember(seen, report.acknowledged);
    }
    acknowledged += reports.filter((report) => 'acknowledged' in report).length - 1;
    const last = reports.at(-1);
    if (last === undefined) throw new Error('The process died before it said anything.');
    if ('begun' in last) inTheMiddle += 1;
    const lost = await lostOf(root, clock, reports, seen);
    complaints.push(...lost.map((why) => `seed ${seed}, kill ${kill}: ${why}`));
  }
  await rm(folder, { recursive: true, force: true });
  return { kills, inTheMiddle, acknowledged, complaints };
}

async function killedAt(after: number, root: string, seed: number, time: string) {
  const child = spawn(process.execPath, [script, root, String(seed), time], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  await setTimeout(after);
  child.kill('SIGKILL');
  await once(child, 'close');
  return killReports(said);
}

/** What is missing in the library when it is opened after a kill. */
async function lostOf(
  root: string,
  clock: TestClock,
  reports: readonly KillReport[],
  seen: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly string[]> {
  const library = await openLibrary(root, 'change', nodeFileSystem, clock);
  const now = essencesOf(library.state);
  const lost = library.setAside.map(({ file, reason }) => `${file} is set aside: ${reason}`);
  await library.close();
  const done = new Map(
    reports.flatMap((one) => ('acknowledged' in one ? [one.acknowledged] : [])).at(-1),
  );
  const last = reports.at(-1);
  const begun = last !== undefined && 'begun' in last ? last.begun : [];
  for (const path of new Set([...now.keys(), ...done.keys()])) {
    const essence = now.get(path) ?? '';
    if (essence === (done.get(path) ?? '')) continue;
    const isNewer =
      begun === null
        ? essence === '' || seen.get(path)?.has(essence) === true
        : begun.some(([name, newer]) => name === path && newer === essence);
    if (!isNewer) lost.push(`${path} is neither what was acknowledged nor newer`);
  }
  const names = await readdir(root, { recursive: true });
  return [...lost, ...names.filter((name) => name.endsWith('.damaged'))];
}

function remember(
  seen: Map<string, Set<string>>,
  pairs: Iterable<readonly [string, string]>,
): void {
  for (const [path, essence] of pairs) {
    seen.set(path, (seen.get(path) ?? new Set()).add(essence));
  }
}
