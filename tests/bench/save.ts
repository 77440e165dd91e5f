import { join } from 'node:path';
import { writeDurably } from '../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { documentBytes } from '../../main/library/documents/read-document.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import { TestClock } from '../support/test-clock.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row } from './row.ts';

const goal = 5;

/** What a save leaves behind: typing that goes on joins the version before it. */
export type SaveKind = 'typing that goes on' | 'a version of its own each';

/** A save until it is acknowledged, beside putting the same bytes on the disk and flushing them. */
export async function benchSave(folder: string, count: number, kind: SaveKind): Promise<Row> {
  const root = join(folder, `save-${count}`);
  await generatedLibrary(root, count);
  const clock = new TestClock('2026-02-01T10:00:00.000Z');
  const library = await openLibrary(root, 'change', nodeFileSystem, clock);
  const pause = kind === 'typing that goes on' ? 0 : 11;
  const id = [...library.state.stories.keys()][Math.floor(count / 2)] ?? '';
  const bytes = documentBytes(library.state.stories.get(id));
  // In the same folder: flushing a folder of ten thousand files takes longer than an empty one.
  const bare = join(root, 'stories', '.bench');
  let edits = 0;
  const { ours, floor } = await paired(
    () => {
      edits += 1;
      const content = { lead: `Rettelse ${edits}` };
      return library.apply({ type: 'edit-story', id, content, at: clock.pass(pause) });
    },
    () => writeDurably(nodeFileSystem, bare, bytes),
    101,
  );
  await library.close();
  const beyond = ours - floor;
  return {
    what: `A save in a library of ${count} stories, ${kind}`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'write, flush, rename and flush of the same bytes',
    ratio: `${beyond.toFixed(2)} ms beyond`,
    goal: `≤ ${goal} ms beyond`,
    holds: beyond <= goal,
  };
}
