import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWhenSaved } from '../../../../main/electron/window/close-when-saved.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A window whose page can refuse to close. */
function windowOf(mayLose: boolean) {
  const listeners: ((event: { preventDefault: () => void }) => void)[] = [];
  const close = vi.fn();
  const asked = vi.fn().mockReturnValue(mayLose);
  const window = {
    close,
    isDestroyed: () => false,
    webContents: {
      on: (_name: string, listener: (typeof listeners)[0]) => listeners.push(listener),
    },
  };
  closeWhenSaved(window as unknown as Parameters<typeof closeWhenSaved>[0], asked);
  const refuse = () => {
    const preventDefault = vi.fn();
    listeners[0]?.({ preventDefault });
    return preventDefault;
  };
  return { close, asked, refuse };
}

test('a page that is still saving is asked again a moment later', () => {
  const { close, asked, refuse } = windowOf(false);
  expect(refuse()).not.toHaveBeenCalled();
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(250);
  expect(close).toHaveBeenCalledTimes(1);
  expect(asked).not.toHaveBeenCalled();
});

test('when saving does not succeed the person is asked, and staying keeps the window', () => {
  const { asked, refuse } = windowOf(false);
  refuse();
  vi.advanceTimersByTime(5_000);
  expect(refuse()).not.toHaveBeenCalled();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a person who says so closes the window all the same', () => {
  const { refuse } = windowOf(true);
  refuse();
  vi.advanceTimersByTime(5_000);
  expect(refuse()).toHaveBeenCalledTimes(1);
});
