import { expect, test } from 'vitest';
import type { Command } from '../../../main/library/commands/command.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { TestClock } from '../../support/test-clock.ts';

const clock = new TestClock('2026-02-01T10:00:00.000Z');
const at = clock.now();

type Attempt = (library: Library, id: string) => Promise<void>;

/** A library with a story that was edited, in which the disk is gone from the n-th call on. */
async function crashedAt(call: number, attempt: Attempt) {
  let calls = Number.NEGATIVE_INFINITY;
  const files = failingFileSystem(() => {
    calls += 1;
    if (calls >= call) throw fileError('EIO');
  });
  const library = await madeLibrary(files, clock);
  const story = makeStory({ changedAt: at });
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  const edit = (lead: string): Command => ({
    type: 'edit-story',
    id: story.id,
    content: { lead },
    at,
  });
  await library.apply(edit('gemt'));
  const before = structuredClone(library.state);
  calls = 0;
  const isDone = await attempt(library, story.id).then(
    () => true,
    () => false,
  );
  const after = structuredClone(library.state);
  const isReached = calls >= call;
  calls = Number.NEGATIVE_INFINITY;
  await library.close();
  const reopened = await openLibrary(library.root, 'change', nodeFileSystem, clock);
  return { reopened, before, after, isDone, isReached, id: story.id };
}

const attempts: readonly (readonly [string, Attempt])[] = [
  [
    'typing on',
    (library, id) => library.apply({ type: 'edit-story', id, content: { lead: 'ny' }, at }),
  ],
  [
    'a tag',
    (library, id) =>
      library.apply({
        type: 'edit-story',
        id,
        content: { tags: { method: ['x'], outcome: [], area: [] } },
        at,
      }),
  ],
  [
    'an approval',
    (library, id) => library.apply({ type: 'approve-stories', ids: [id], by: 'Mette', at }),
  ],
  ['undoing', (library) => library.undo()],
  ['bringing a version back', (library, id) => library.restoreVersion(id, 1)],
  [
    'a new word',
    (library) =>
      library.apply({
        type: 'add-term',
        facet: 'area',
        term: { id: 'ny', label: 'Ny', description: '', synonyms: [] },
      }),
  ],
];

test.each(attempts)(
  'a disk that goes away at any call of %s leaves the old or the new',
  async (_what, attempt) => {
    for (let call = 1; ; call += 1) {
      const { reopened, before, after, isDone, isReached, id } = await crashedAt(call, attempt);
      const { state } = reopened;
      // What was acknowledged is there; else the old, or the new that had reached the disk.
      if (isDone) expect(state).toEqual(after);
      else expect(state.stories.get(id)?.lead).toMatch(/^(gemt|ny|)$/);
      expect(reopened.setAside).toEqual([]);

      // And undo still reaches back to the empty library, through whatever happened.
      while (reopened.canUndo) await reopened.undo();
      expect(state.stories.size).toBe(0);
      expect(state.info).toEqual(before.info);
      await reopened.close();
      if (!isReached) break;
    }
  },
);

test('an import that a crash cut in the middle leaves whole stories, which can be undone', async () => {
  const stories = [makeStory(), makeStory()];
  for (let call = 1; call <= 12; call += 1) {
    const { reopened, id } = await crashedAt(call, (library) =>
      library.apply({ type: 'import-stories', imported: stories.map((story) => imported(story)) }),
    );
    expect(reopened.state.stories.get(id)?.lead).toBe('gemt');
    expect(reopened.setAside).toEqual([]);
    while (reopened.canUndo) await reopened.undo();
    expect(reopened.state.stories.size).toBe(0);
    await reopened.close();
  }
});
