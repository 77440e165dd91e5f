import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../main/library/open-library.ts';
import { generatedLibrary } from './generated-library.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

const goal = 2;

/** Opening a library to read, beside reading and parsing the same files with nothing else. */
export async function benchBulkRead(folder: string, count: number): Promise<Row> {
  const root = join(folder, `read-${count}`);
  await generatedLibrary(root, count);
  const stories = join(root, 'stories');
  const { ours, floor, ratio } = await paired(
    () => openLibrary(root, 'read'),
    () => readdirSync(stories).map((name) => JSON.parse(readFileSync(join(stories, name), 'utf8'))),
  );
  return {
    what: `Opening a library of ${count} stories`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'readFileSync and JSON.parse of the same files',
    ratio: times(ratio),
    goal: `≤ ${times(goal)}`,
    holds: ratio <= goal,
  };
}
