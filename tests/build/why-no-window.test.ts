import { expect, it } from 'vitest';
import { whyNoWindow } from '../../build/why-no-window.ts';

const screen = { DISPLAY: ':0' };

it('opens a window on every screen of a person', () => {
  expect(whyNoWindow({ platform: 'linux', environment: screen, isRoot: false })).toBeUndefined();
  expect(
    whyNoWindow({ platform: 'linux', environment: { WAYLAND_DISPLAY: 'w' }, isRoot: false }),
  ).toBeUndefined();
  expect(whyNoWindow({ platform: 'win32', environment: {}, isRoot: false })).toBeUndefined();
});

it('says that there is no screen', () => {
  const reason = whyNoWindow({ platform: 'linux', environment: { DISPLAY: '' }, isRoot: false });
  expect(reason).toBe('There is no screen here');
});

it('says that the window does not run as root, where the sandbox would have to go', () => {
  const reason = whyNoWindow({ platform: 'linux', environment: screen, isRoot: true });
  expect(reason).toBe('The window does not run as root');
});
