import { describe, expect, it } from 'vitest';
import { actionKeys } from '../../../shared/actions/actions.ts';
import { acceleratorOf, isPressed, shownKeys } from '../../../shared/actions/keys.ts';

const press = (key: string, down: Partial<Parameters<typeof isPressed>[1]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...down,
});

describe('isPressed', () => {
  it('knows a key with Ctrl, or with Cmd on a Mac, in either case of the letter', () => {
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }))).toBe(true);
    expect(isPressed('Mod+K', press('K', { metaKey: true }))).toBe(true);
    expect(isPressed('F1', press('F1'))).toBe(true);
  });

  it('refuses the key alone, another key, and one more key beside it', () => {
    expect(isPressed('Mod+K', press('k'))).toBe(false);
    expect(isPressed('Mod+K', press('j', { ctrlKey: true }))).toBe(false);
    expect(isPressed('Mod+K', press('k', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed('Mod+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false);
    expect(isPressed('F1', press('F1', { ctrlKey: true }))).toBe(false);
  });

  it('is never met by an action without keys', () => {
    expect(isPressed('', press('', {}))).toBe(false);
  });
});

it('shows keys as they stand on the keyboard, and as Electron’s menu takes them', () => {
  expect(shownKeys('Mod+Shift+K')).toBe('Ctrl+Shift+K');
  expect(acceleratorOf('Mod+1')).toBe('CmdOrCtrl+1');
});

it('gives no two actions the same keys', () => {
  const keys = Object.values(actionKeys);
  expect(new Set(keys).size).toBe(keys.length);
});
