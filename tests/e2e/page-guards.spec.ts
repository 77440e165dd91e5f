import { expect } from '@playwright/test';
import { channels } from '../../shared/ipc/channels.ts';
import { test } from './app-test.ts';

test('the page has no Node, and of Electron only the bridge', async ({ launched: { page } }) => {
  const found = await page.evaluate(() => ({
    powers: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    features: Object.entries(window.bridge)
      .filter(([, calls]) => typeof calls === 'object')
      .map(([feature, calls]) => [feature, Object.keys(calls)]),
    functions: Object.entries(window.bridge)
      .filter(([, call]) => typeof call === 'function')
      .map(([name]) => name),
  }));
  expect(found).toEqual({
    powers: [],
    features: Object.entries(channels).map(([feature, calls]) => [feature, [...calls]]),
    functions: ['importDroppedFiles', 'onEvent'],
  });
});

test('the page runs in a sandbox, isolated from its preload script', async ({
  launched: { app },
}) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    // Electron offers this for tests only, and so leaves it out of its types.
    const contents = window?.webContents as unknown as {
      readonly getLastWebPreferences: () => Readonly<Record<string, unknown>>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('the policy blocks an inline script', async ({ launched: { page } }) => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.head.append(script);
    return document.documentElement.dataset.inline;
  });
  expect(ran).toBeUndefined();
});

test('the policy blocks eval', async ({ launched: { page } }) => {
  // Later, in the page's own time: what the inspector evaluates is let through the policy.
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it fails is what is tested.
            resolve(eval('"ran"'));
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        });
      }),
  );
  expect(outcome).toBe('EvalError');
});

test('the policy blocks an inline style', async ({ launched: { page } }) => {
  const colour = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.setAttribute('style', 'color: rgb(1, 2, 3)');
    document.body.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    return computed;
  });
  expect(colour).not.toBe('rgb(1, 2, 3)');
});

test('window.open opens nothing', async ({ launched: { app, page } }) => {
  const opened = await page.evaluate(() => window.open('app://gode-historier/index.html') === null);
  const blank = await page.evaluate(() => window.open('about:blank') === null);
  expect([opened, blank]).toEqual([true, true]);
  expect(app.windows()).toHaveLength(1);
});

test('permissions that a page checks are denied', async ({ launched: { page } }) => {
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'clipboard-read', 'camera', 'microphone'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('permissions that a page asks for are denied', async ({ launched: { page } }) => {
  const midi = await page.evaluate(() =>
    navigator.requestMIDIAccess({ sysex: true }).then(
      () => 'granted',
      (error: unknown) => (error instanceof Error ? error.name : 'thrown'),
    ),
  );
  expect(['SecurityError', 'NotAllowedError']).toContain(midi);
});
