import { expect, it } from 'vitest';
import { webPreferences } from '../../../../main/electron/security/web-preferences.ts';

it('makes a page that is sandboxed, isolated and without Node', () => {
  expect(webPreferences('/preload.cjs', false)).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  });
});

it('has developer tools while developing, never in a package', () => {
  expect(webPreferences('/preload.cjs', false).devTools).toBe(true);
  expect(webPreferences('/preload.cjs', true).devTools).toBe(false);
});
