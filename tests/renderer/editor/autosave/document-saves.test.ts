import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentSaves } from '../../../../renderer/editor/autosave/document-saves.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A disk that may be full, and the saving of one story on it. */
function made() {
  let isFull = false;
  const disk: Record<string, unknown> = {};
  const save = vi.fn(async (change: object) => {
    if (isFull) return false;
    Object.assign(disk, change);
    return true;
  });
  const saves = new DocumentSaves<object>();
  return {
    saves,
    save,
    disk,
    fill: (full: boolean) => {
      isFull = full;
    },
    write: (body: string) => saves.edit('a', { body }, 'Kaffe', save),
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
}

describe('DocumentSaves', () => {
  it('saves at once when the story is left, and forgets it then', async () => {
    const { saves, save, disk, write, pass } = made();
    const leave = saves.enter('a', save);
    write('Hun kom.');
    leave();
    expect(save).toHaveBeenCalledTimes(1);
    await pass(0);
    expect(disk).toEqual({ body: 'Hun kom.' });
    expect(saves.left()).toEqual([]);
    expect(saves.state('a')).toEqual({ state: 'saved', at: undefined });
  });

  it('names a story that was left with a failed save, until it is on the disk', async () => {
    const { saves, save, disk, fill, write, pass } = made();
    const leave = saves.enter('a', save);
    fill(true);
    write('Hun kom.');
    await pass(800);
    // While it is on the screen, the editor itself says so.
    expect(saves.left()).toEqual([]);
    leave();
    await pass(0);
    expect(saves.left()).toEqual([{ id: 'a', title: 'Kaffe' }]);
    expect(saves.isHandedOver()).toBe(false);
    // On its way once more, but it failed before: the window is not to close on it.
    saves.flush();
    expect(saves.isHandedOver()).toBe(false);
    await pass(0);
    fill(false);
    await pass(3000);
    expect(saves.left()).toEqual([]);
    expect(saves.isHandedOver()).toBe(true);
    expect(disk).toEqual({ body: 'Hun kom.' });
  });

  it('goes on from what was written when the story is opened again, with one saving for both', async () => {
    const { saves, save, disk, fill, write, pass } = made();
    fill(true);
    const leave = saves.enter('a', save);
    write('Hun kom.');
    leave();
    await pass(0);
    expect(saves.unsaved('a')).toEqual({ body: 'Hun kom.' });
    saves.enter('a', save);
    expect(saves.left()).toEqual([]);
    write('Hun kom igen.');
    fill(false);
    await pass(3000);
    expect(disk).toEqual({ body: 'Hun kom igen.' });
    expect(saves.unsaved('a')).toBeUndefined();
  });

  it('counts what is on its way as not on the disk yet', async () => {
    const { saves, write, pass } = made();
    write('Hun kom.');
    saves.flush();
    expect(saves.unsaved('a')).toEqual({ body: 'Hun kom.' });
    expect(saves.isHandedOver()).toBe(true);
    await pass(0);
    expect(saves.unsaved('a')).toBeUndefined();
  });

  it('keeps two stories apart', async () => {
    const { saves, save, fill, write, pass } = made();
    fill(true);
    write('Hun kom.');
    saves.edit('b', { body: 'Han gik.' }, 'Te', save);
    saves.flush();
    await pass(0);
    expect(saves.left().map(({ title }) => title)).toEqual(['Kaffe', 'Te']);
  });

  it('gives the same list until it changes, and tells of every change', async () => {
    const { saves, fill, write, pass } = made();
    const told = vi.fn();
    const stop = saves.subscribe(told);
    fill(true);
    write('Hun kom.');
    await pass(800);
    expect(told).toHaveBeenCalled();
    const before = saves.left();
    await pass(3000);
    expect(saves.left()).toBe(before);
    stop();
    told.mockClear();
    await pass(3000);
    expect(told).not.toHaveBeenCalled();
  });
});
