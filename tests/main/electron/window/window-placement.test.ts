import { expect, it } from 'vitest';
import { placeWindow } from '../../../../main/electron/window/window-placement.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: 0, width: 1280, height: 1000 };
const usual = { width: 1280, height: 860 };
const last = { x: 2000, y: 60, width: 1100, height: 800, isMaximised: false };

it('opens in the usual size the first time', () => {
  expect(placeWindow(null, [screen])).toEqual(usual);
});

it('opens where the window stood, on whatever screen', () => {
  expect(placeWindow(last, [screen, beside])).toEqual({ x: 2000, y: 60, width: 1100, height: 800 });
});

it('opens in sight when the screen it stood on is gone', () => {
  expect(placeWindow(last, [screen])).toEqual(usual);
});

it('opens in sight when only a sliver or the lower part would show', () => {
  expect(placeWindow({ ...last, x: 1900 - 40, width: 90 }, [screen])).toEqual(usual);
  expect(placeWindow({ ...last, x: 100, y: -300 }, [screen])).toEqual(usual);
  expect(placeWindow({ ...last, x: 100, y: 1030 }, [screen])).toEqual(usual);
});

it('shrinks a window that is larger than its screen', () => {
  expect(placeWindow({ ...last, width: 4000, height: 3000 }, [beside])).toEqual({
    x: 2000,
    y: 60,
    width: 1280,
    height: 1000,
  });
});
