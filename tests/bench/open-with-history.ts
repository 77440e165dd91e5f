import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { documentBytes } from '../../main/library/documents/read-document.ts';
import { packHistory } from '../../main/library/history/history-file.ts';
import { historyOf } from '../../main/library/history/version-chain.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import type { Story } from '../../shared/domain/story.ts';
import { TestClock } from '../support/test-clock.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

/** A tenth is what two runs of the same differ by. */
const goal = 1.1;
const steps = 200;

/** Opening a library for changes with a version of every story and a full journal, beside one without. */
export async function benchOpenWithHistory(folder: string, stories: number): Promise<Row> {
  const [bare, kept] = [join(folder, 'uden'), join(folder, 'med')];
  const clock = new TestClock('2026-02-01T10:00:00.000Z');
  await generatedLibrary(bare, stories);
  await cp(bare, kept, { recursive: true });
  await rememberAll(kept, clock);
  const open = async (root: string) => {
    const library = await openLibrary(root, 'change', nodeFileSystem, clock);
    await library.close();
  };
  const { ours, floor, ratio } = await paired(
    () => open(kept),
    () => open(bare),
  );
  return {
    what: `Opening ${stories} stories with a version each and ${steps} steps to undo`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'opening the same without them',
    ratio: times(ratio),
    goal: `≤ ${times(goal)}`,
    holds: ratio <= goal,
  };
}

async function rememberAll(root: string, clock: TestClock): Promise<void> {
  const library = await openLibrary(root, 'change', nodeFileSystem, clock);
  const stories = [...library.state.stories.values()];
  for (let count = 0; count < steps; count += 1) {
    const { id } = stories[count % stories.length] ?? { id: '' };
    const content = { lead: `Skridt ${count}` };
    await library.apply({ type: 'edit-story', id, content, at: clock.pass(1) });
  }
  // The others are written as they would lie there, since ten thousand saves are not what is measured.
  for (const story of stories.slice(steps)) await writeHistory(root, story, clock.now());
  await library.close();
}

async function writeHistory(root: string, story: Story, at: string): Promise<void> {
  const size = documentBytes(story).byteLength;
  const moment = { at, by: 'anna', action: 'edit-story' };
  const version = { number: 1, size, ...moment };
  const former = [{ version, story: { ...story, lead: 'Som før' } }];
  const history = historyOf(story.id, former, moment, null);
  if (history === null) throw new Error('A history has versions.');
  await writeFile(join(root, 'history', `${story.id}.json.gz`), packHistory(history).bytes);
}
