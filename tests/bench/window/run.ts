import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generatedLibrary } from '../generated-library.ts';
import { median } from '../measure.ts';
import { machineLine, tableOf, writeWindowReport } from '../report.ts';
import { milliseconds, type Row, times } from '../row.ts';
import { writeBareApp } from './bare-app.ts';
import { keystrokeTimes, typedTexts } from './keystroke-times.ts';
import { launchWindow, residentMegabytes } from './launched-window.ts';
import { lettersTyped, longTasksWhileTyping } from './typing.ts';

const count = 10_000;
const runs = 5;
const goal = 50;
const root = resolve(import.meta.dirname, '../../..');

interface Seen {
  readonly usable: number;
  readonly memory: number;
  readonly keystrokes: readonly number[];
  readonly longTasks: readonly number[];
}

type Floor = Pick<Seen, 'usable' | 'memory'>;

/** From the start of the program, over opening the last library, to a list that answers a key. */
async function ours(profile: string): Promise<Seen> {
  const { app, page, sinceStart } = await launchWindow(root, profile);
  await page.getByRole('button', { name: /^Bench/ }).click();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="option"][aria-selected="true"][aria-posinset="2"]').waitFor();
  const usable = sinceStart();
  const keystrokes = await page.evaluate(keystrokeTimes, [...typedTexts]);
  const memory = await residentMegabytes(app);
  const longTasks = await longTasksWhileTyping(page);
  await app.close();
  return { usable, memory, keystrokes, longTasks };
}

/** From the start of the bare program to a window that answers a key. */
async function bare(folder: string, profile: string): Promise<Floor> {
  const { app, page, sinceStart } = await launchWindow(folder, profile);
  await page.waitForLoadState();
  await page.keyboard.press('ArrowDown');
  await page.locator('body[data-answered]').waitFor();
  const usable = sinceStart();
  const memory = await residentMegabytes(app);
  await app.close();
  return { usable, memory };
}

const folder = await mkdtemp(join(tmpdir(), 'gode-historier-bench-'));
const library = join(folder, 'bibliotek');
const profiles = { ours: join(folder, 'ours'), bare: join(folder, 'bare') };
await generatedLibrary(library, count);
await writeBareApp(join(folder, 'app'));
await mkdir(profiles.ours);
await writeFile(
  join(profiles.ours, 'recent-libraries.json'),
  JSON.stringify([{ folder: library, name: 'Bench' }]),
);

const pairs: { readonly ours: Seen; readonly bare: Floor }[] = [];
for (let run = 0; run <= runs; run += 1) {
  const floor = await bare(join(folder, 'app'), profiles.bare);
  const pair = { ours: await ours(profiles.ours), bare: floor };
  // The first of each warms the disk's cache and makes the profiles.
  if (run > 0) pairs.push(pair);
}
await rm(folder, { recursive: true, force: true });

const of = (measure: (pair: (typeof pairs)[number]) => number) => median(pairs.map(measure));
const keystroke = median(pairs.flatMap((pair) => pair.ours.keystrokes));
const tasks = pairs.flatMap((pair) => pair.ours.longTasks);
const megabytes = (value: number) => `${Math.round(value)} MB`;
const rows: readonly Row[] = [
  {
    what: `From launch to a list of ${count} stories that answers a key`,
    ours: milliseconds(of((pair) => pair.ours.usable)),
    floor: milliseconds(of((pair) => pair.bare.usable)),
    against: 'a bare window of the same Electron that answers a key',
    ratio: times(of((pair) => pair.ours.usable / pair.bare.usable)),
    goal: 'reported',
    holds: true,
  },
  {
    what: `From a letter in the search field to the painted list, ${count} stories`,
    ours: milliseconds(keystroke),
    floor: '–',
    against: '–',
    ratio: '–',
    goal: `≤ ${goal} ms`,
    holds: keystroke <= goal,
  },
  {
    what: `Tasks over ${goal} ms while ${lettersTyped * runs} letters are typed in a story of 3,000 words, ${count} stories open`,
    ours:
      tasks.length === 0 ? 'none' : `${tasks.length}, longest ${milliseconds(Math.max(...tasks))}`,
    floor: '–',
    against: '–',
    ratio: '–',
    goal: 'none',
    holds: tasks.length === 0,
  },
  {
    what: `Memory of all processes with ${count} stories open`,
    ours: megabytes(of((pair) => pair.ours.memory)),
    floor: megabytes(of((pair) => pair.bare.memory)),
    against: 'the same bare window',
    ratio: times(of((pair) => pair.ours.memory / pair.bare.memory)),
    goal: 'reported',
    holds: true,
  },
];
for (const { what, ours: mine, floor, ratio } of rows) {
  console.log(`${what}: ${mine} beside ${floor}, ${ratio}`);
}
await writeWindowReport(`Made by \`npm run bench:window\` on ${new Date().toISOString().slice(0, 10)}, in ${runs} pairs of launches in turn after one that
does not count; medians, and the median of the ratios pair by pair. Both are started and driven the
same way. A launch opens the library of last time, as a click on its name does. Memory counts pages
that processes share once for each of them.

- Machine: ${machineLine()}

${tableOf(rows)}`);
if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
