import { writeSync } from 'node:fs';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import { seededRandom } from '../bench/generated-stories.ts';
import { TestClock } from '../support/test-clock.ts';
import { essencesOf } from './judge.ts';
import type { KillReport } from './kill-report.ts';
import { importing, randomStep } from './step.ts';

/**
 * Works in a library until it is killed, and says on standard output what it is about to do and what
 * was acknowledged: `node killed-process.ts <library> <seed> <ISO time>`.
 */
const [root = '', seed = '0', start = ''] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const clock = new TestClock(start);
const library = await openLibrary(root, 'change', nodeFileSystem, clock);
const say = (report: KillReport) => writeSync(1, `${JSON.stringify(report)}\n`);

say({ acknowledged: [...essencesOf(library.state)] });
for (;;) {
  clock.pass(Math.floor(random() * 20));
  const isEmpty = library.state.stories.size === 0;
  const step = isEmpty
    ? importing(library, 'Det første', clock.now())
    : await randomStep(library, random, clock.now());
  if (step === null) continue;
  say({ begun: step.attempted === null ? null : [...step.attempted] });
  await step.run().catch(() => undefined);
  say({ acknowledged: [...essencesOf(library.state)] });
}
