import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { machineLine } from '../bench/report.ts';
import { everyCall, everyDeed, everyFault, type Walk } from './every-call.ts';
import { fullDisk } from './full-disk.ts';
import { killAgainAndAgain } from './kill.ts';
import { randomSchedule } from './random-schedule.ts';
import { reliabilityReport } from './report.ts';
import type { Ordeal } from './tortured-library.ts';

/** Rewrites the table of docs/reliability.md: `npm run torture`, a quarter of an hour on a small machine. */
const target = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const schedules = 1000;
const kills = 200;
const killSeed = 20;

const complaints: string[] = [];
const told = <T extends { readonly complaints: readonly string[] }>(what: string, result: T): T => {
  complaints.push(...result.complaints);
  console.log(`${what}: ${result.complaints.length === 0 ? 'nothing lost' : 'LOST'}`);
  for (const why of result.complaints) console.log(`  ${why}`);
  return result;
};

const full = told('a full disk', await fullDisk());
const walks: Walk[] = [];
for (const deed of everyDeed) {
  walks.push(told(`every call of a ${deed}`, await everyCall(deed, everyFault)));
}
const ordeals: Ordeal[] = [];
for (let seed = 1; seed <= schedules; seed += 1) {
  const ordeal = await randomSchedule(seed);
  ordeals.push(ordeal);
  if (seed % 100 === 0 || ordeal.complaints.length > 0)
    told(`schedules up to seed ${seed}`, ordeal);
}
const killed = told(
  `${kills} kills from seed ${killSeed}`,
  await killAgainAndAgain(kills, killSeed),
);

const report = { machine: machineLine(), full, walks, ordeals, killed };
await writeFile(target, reliabilityReport(report, new Date().toISOString().slice(0, 10)));
if (complaints.length > 0) process.exitCode = 1;
