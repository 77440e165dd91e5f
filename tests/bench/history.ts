import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { documentBytes } from '../../main/library/documents/read-document.ts';
import { openLibrary } from '../../main/library/open-library.ts';
import { TestClock } from '../support/test-clock.ts';
import { generatedLibrary } from './generated-library.ts';
import { seededRandom } from './generated-stories.ts';
import { type Row, times } from './row.ts';

const goal = 3;
const edits = 1000;

/** The room that a thousand edits of one story take, eleven minutes apart, beside the story's own. */
export async function benchHistory(folder: string): Promise<Row> {
  const root = join(folder, 'history');
  await generatedLibrary(root, 1);
  const clock = new TestClock('2026-02-01T10:00:00.000Z');
  const library = await openLibrary(root, 'change', nodeFileSystem, clock);
  const [id = ''] = library.state.stories.keys();
  const random = seededRandom(7);
  for (let edit = 0; edit < edits; edit += 1) {
    const { body } = library.state.stories.get(id) ?? { body: '' };
    const from = Math.floor(random() * body.length);
    const content = { body: `${body.slice(0, from)}rettelse ${edit} ${body.slice(from + 12)}` };
    await library.apply({ type: 'edit-story', id, content, at: clock.pass(11) });
  }
  const story = documentBytes(library.state.stories.get(id)).byteLength;
  const { size } = await stat(join(root, 'history', `${id}.json.gz`));
  await library.close();
  return {
    what: `The history of a story with ${edits} edits`,
    ours: `${(size / 1024).toFixed(1)} KB`,
    floor: `${(story / 1024).toFixed(1)} KB`,
    against: 'the file of the story',
    ratio: times(size / story),
    goal: `≤ ${times(goal)}`,
    holds: size / story <= goal,
  };
}
