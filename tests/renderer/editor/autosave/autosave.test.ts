import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../../renderer/editor/autosave/autosave.ts';
import type { SaveState } from '../../../../renderer/editor/autosave/save-state.ts';
import { fc } from '../../../support/properties.ts';

type Change = { readonly title?: string; readonly body?: string };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A disk that answers when it is told to, and finds out when it is asked twice at once. */
function slowDisk() {
  let disk: Change = {};
  let pending: ((isSaved: boolean) => void) | undefined;
  const states: SaveState['state'][] = [];
  let saves = 0;
  const autosave = createAutosave<Change>({
    save: (change) => {
      if (pending) throw new Error('two saves at once');
      saves += 1;
      return new Promise<boolean>((resolve) => {
        pending = (isSaved) => {
          pending = undefined;
          if (isSaved) disk = { ...disk, ...change };
          resolve(isSaved);
        };
      });
    },
    merge: (earlier, later) => ({ ...earlier, ...later }),
    onState: ({ state }) => states.push(state),
  });
  const answer = async (isSaved: boolean) => {
    pending?.(isSaved);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, answer, states, disk: () => disk, saves: () => saves };
}

describe('createAutosave', () => {
  it('saves once, 800 ms after typing stops', async () => {
    const { autosave, answer, disk, states, saves } = slowDisk();
    autosave.edit({ body: 'a' });
    await vi.advanceTimersByTimeAsync(700);
    autosave.edit({ body: 'ab' });
    await vi.advanceTimersByTimeAsync(799);
    expect(saves()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await answer(true);
    expect(disk()).toEqual({ body: 'ab' });
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved']);
  });

  it('hands over at once, in the same turn, when it is told to hurry', () => {
    const { autosave, saves } = slowDisk();
    autosave.edit({ body: 'a' });
    expect(autosave.isHandedOver()).toBe(false);
    autosave.flush();
    expect(saves()).toBe(1);
    expect(autosave.isHandedOver()).toBe(true);
  });

  it('saves what came meanwhile as soon as the save on its way has ended, when it was told to hurry', async () => {
    const { autosave, answer, disk, saves } = slowDisk();
    autosave.edit({ body: 'a' });
    autosave.flush();
    autosave.edit({ body: 'ab' });
    autosave.flush();
    expect(saves()).toBe(1);
    await answer(true);
    expect(saves()).toBe(2);
    await answer(true);
    expect(disk()).toEqual({ body: 'ab' });
  });

  it('says that it failed until it has not, tries again, and lets the last text win', async () => {
    const { autosave, answer, disk, states } = slowDisk();
    autosave.edit({ title: 't', body: 'a' });
    autosave.flush();
    await answer(false);
    expect(states.at(-1)).toBe('failed');
    autosave.edit({ body: 'ab' });
    expect(states.at(-1)).toBe('failed');
    await vi.advanceTimersByTimeAsync(800);
    await answer(true);
    expect(disk()).toEqual({ title: 't', body: 'ab' });
    expect(states.at(-1)).toBe('saved');
  });

  it('takes a save that throws for one that failed', async () => {
    const save = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(true);
    const states: string[] = [];
    const autosave = createAutosave<Change>({
      save,
      merge: (_, later) => later,
      onState: ({ state }) => states.push(state),
    });
    autosave.edit({ body: 'a' });
    await vi.advanceTimersByTimeAsync(800);
    expect(states.at(-1)).toBe('failed');
    await vi.advanceTimersByTimeAsync(3000);
    expect(states.at(-1)).toBe('saved');
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('loses no letter, whatever order edits, answers, failures and leaving come in', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('edit' as const), field: fc.constantFrom('title', 'body') }),
      fc.record({ do: fc.constant('answer' as const), isSaved: fc.boolean() }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 400, 800, 3000) }),
      fc.record({ do: fc.constant('flush' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { autosave, answer, disk, states } = slowDisk();
        let text: Change = {};
        for (const [index, next] of steps.entries()) {
          if (next.do === 'edit') {
            const change = { [next.field]: `text ${index}` };
            text = { ...text, ...change };
            autosave.edit(change);
          } else if (next.do === 'answer') await answer(next.isSaved);
          else if (next.do === 'wait') await vi.advanceTimersByTimeAsync(next.ms);
          else autosave.flush();
          if (states.at(-1) === 'saved') expect(disk()).toEqual(text);
        }
        // Leaving: what is on its way ends, whatever becomes of it, and the rest follows by itself.
        autosave.flush();
        for (const isSaved of [false, true, true]) {
          await answer(isSaved);
          await vi.advanceTimersByTimeAsync(3000);
        }
        expect(disk()).toEqual(text);
      }),
      { numRuns: 300 },
    );
  });
});
