import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { collectStories } from '../../main/collect/collect-stories.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';
import { errorsIn, mutated, numbersFrom } from './mutated-sample.ts';

// node build/collect/fuzz-samples.ts <minutes> <seed> <folder>…
// Imports damaged copies of the samples, each by itself, until the time is out. What no reader
// foresaw and what takes longer than two seconds is kept beside and named; so is the copy at work,
// for a run that never ends.
const [minutes, seed, ...folders] = process.argv.slice(2);
if (folders.length === 0) throw new TypeError('Say for how many minutes, a seed, and the folders');

/** In milliseconds. */
const longest = 2_000;
const root = await mkdtemp(join(tmpdir(), 'gode-historier-fuzz-'));
console.log(`Copies lie in ${root}`);
const paths = (
  await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
)
  .flat()
  .filter((entry) => entry.isFile() && extname(entry.name) !== '.json')
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();
const samples = await Promise.all(
  paths.map(async (path) => ({ path, bytes: await readFile(path) })),
);
const random = numbersFrom(Number(seed));
const until = Date.now() + Number(minutes) * 60_000;
let runs = 0;
let faults = 0;
let slowest = 0;
while (Date.now() < until) {
  const sample = samples[Math.floor(random() * samples.length)];
  const other = samples[Math.floor(random() * samples.length)];
  if (sample === undefined || other === undefined) break;
  const copy = join(root, `${runs}-${basename(sample.path)}`);
  await writeFile(copy, mutated(sample.bytes, other.bytes, random));
  const start = performance.now();
  const errors = await collectStories({ names: [copy], resolve, taxonomy: starterTaxonomy }).then(
    ({ setAside }) => errorsIn(setAside),
    (error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  );
  const time = Math.round(performance.now() - start);
  runs += 1;
  slowest = Math.max(slowest, time);
  if (errors.length === 0 && time <= longest) {
    await rm(copy);
    continue;
  }
  faults += 1;
  console.log(`${copy}: ${time} ms ${errors.join('; ')}`);
}
console.log(`${runs} copies, ${faults} faults, the slowest ${slowest} ms`);
if (faults > 0) process.exitCode = 1;
