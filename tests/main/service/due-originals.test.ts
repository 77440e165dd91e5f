import { expect, onTestFinished, test, vi } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import { DueOriginals } from '../../../main/service/due-originals.ts';
import { type HouseRules, newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

const at = '2026-02-01T10:00:00.000Z';

/** A library with one approved and one waiting story, and erasing by its rule on a clock of its own. */
async function desk(eraseOriginals: HouseRules['eraseOriginals']) {
  const library = await madeLibrary();
  const stories = [makeStory(), makeStory()];
  await library.apply({ type: 'import-stories', imported: stories.map((one) => imported(one)) });
  const rules = { ...newLibraryRules, eraseOriginals };
  await library.apply({ type: 'edit-library', info: { rules } });
  const [approved = '', waiting = ''] = stories.map(({ id }) => id);
  await library.apply({ type: 'approve-stories', ids: [approved], by: 'Anna', at });
  let now = new Date(at);
  let tick: () => void = () => undefined;
  const onErased = vi.fn();
  const due = new DueOriginals({
    onErased,
    now: () => now,
    regularly(work) {
      tick = work;
      return () => undefined;
    },
  });
  onTestFinished(() => due.leave());
  const hourPasses = async (day: string) => {
    now = new Date(day);
    tick();
    await due.look();
  };
  const there = async (on: Library = library) => [
    await on.hasOriginal(approved),
    await on.hasOriginal(waiting),
  ];
  return { library, due, onErased, hourPasses, there };
}

test('what is due when a library is opened is erased, and what waits for approval stays', async () => {
  const { library, due, onErased, there } = await desk('at-approval');
  due.enter(library);
  await due.look();
  expect(await there()).toEqual([false, true]);
  expect(onErased).toHaveBeenCalledTimes(1);
});

test('after so many days it is erased while the library is open', async () => {
  const { library, due, hourPasses, there } = await desk(30);
  due.enter(library);
  await hourPasses('2026-03-03T09:00:00.000Z');
  expect(await there()).toEqual([true, true]);
  await hourPasses('2026-03-03T11:00:00.000Z');
  expect(await there()).toEqual([false, true]);
});

test('never is never, and an approval that was taken back counts no longer', async () => {
  const never = await desk('never');
  never.due.enter(never.library);
  await never.hourPasses('2046-01-01T00:00:00.000Z');
  expect(await never.there()).toEqual([true, true]);
  const undone = await desk(30);
  await undone.library.undo();
  undone.due.enter(undone.library);
  await undone.hourPasses('2046-01-01T00:00:00.000Z');
  expect(await undone.there()).toEqual([true, true]);
});

test('a library that can only be read keeps what it has', async () => {
  const { library, due, onErased } = await desk('at-approval');
  await library.close();
  const reader = await openLibrary(library.root, 'read');
  due.enter(reader);
  await due.look();
  expect(onErased).not.toHaveBeenCalled();
});
